base="${CI_MERGE_REQUEST_DIFF_BASE_SHA:-}"
# what was wrong before this merge request does not fail it
since=()
if [ -n "$base" ] && git cat-file -e "$base:./$PMF_FOLDER/pmf.yaml"; then since=(--since "$base"); fi
pmf -C "$PMF_FOLDER" check "${since[@]}" -f human -o - -f gitlab -o pmf-code-quality.json -f junit -o pmf-junit.xml
