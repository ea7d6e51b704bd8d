if [ -z "$PMF_PACKAGE" ]; then
  echo 'The input "package" in .gitlab-ci.yml is empty: write there where this council gets pmf from.'
  exit 1
fi
# not in the checkout, whose .npmrc could name another registry
(cd / && npm install --global --ignore-scripts --no-audit --no-fund -- "$PMF_PACKAGE")
