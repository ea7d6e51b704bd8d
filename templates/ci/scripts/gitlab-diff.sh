base="$CI_MERGE_REQUEST_DIFF_BASE_SHA"
# one that is committed is not what changes
rm -rf pmf-diff.md
git cat-file -e "$base:./$PMF_FOLDER/pmf.yaml" || exit 0
pmf -C "$PMF_FOLDER" diff "$base..HEAD" -f markdown -o pmf-diff.md
