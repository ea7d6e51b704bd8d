if [ -z "$PMF_PACKAGE" ]; then
  echo '::error title=pmf::PMF_PACKAGE in this workflow is empty: write there where this council gets pmf from.'
  exit 1
fi
# not in the checkout, whose .npmrc could name another registry
cd "$RUNNER_TEMP"
npm install --global --ignore-scripts --no-audit --no-fund -- "$PMF_PACKAGE"
