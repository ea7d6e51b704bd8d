# what is committed may be a link by any name: in the checkout only pmf writes, which follows none
work="$(mktemp -d)"
code=0
pmf -C "$PMF_FOLDER" overdue -f human -o - -f json -o pmf-overdue.json || code=$?
# 1: something is owed; from 2 on, and without an answer, nothing could be told
if [ "$code" -gt 1 ] || [ ! -f pmf-overdue.json ]; then exit "$code"; fi
if [ -z "${PMF_TOKEN:-}" ]; then
  echo 'No issues are kept, because PMF_TOKEN is not set.'
  exit "$code"
fi
# in a file: other programs can see what stands on a command line
printf 'PRIVATE-TOKEN: %s\n' "$PMF_TOKEN" > "$work/headers"
call() { curl --fail --silent --show-error --header "@$work/headers" "$@"; }
issues="$CI_API_V4_URL/projects/$CI_PROJECT_ID/issues"
me="$(call "$CI_API_V4_URL/user" | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).id')"
for ((page = 1; ; page += 1)); do
  call "$issues?labels=pmf-overdue&scope=all&author_id=$me&order_by=created_at&per_page=100&page=$page" > "$work/page"
  node -e 'for (const each of JSON.parse(require("fs").readFileSync(0, "utf8"))) console.log(JSON.stringify(each));' \
    < "$work/page" > "$work/lines"
  cat "$work/lines" >> "$work/issues"
  if [ "$(wc -l < "$work/lines")" -lt 100 ]; then break; fi
done
# a line for each service: its key, how much it owes, the number and the state of its issue ("-" for none), a title
node -e '
  const [me, ...paths] = process.argv.slice(1);
  const [overdue, listed] = paths.map((path) => require("fs").readFileSync(path, "utf8"));
  const issues = listed.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
  // anybody may open an issue that looks like ours
  const isOurs = ({ author, description }) =>
    String(author?.id) === me && description?.startsWith("<!-- pmf-overdue:");
  const isOpen = ({ state }) => state === "opened";
  const latest = issues.filter(isOurs).sort((a, b) => isOpen(b) - isOpen(a) || b.iid - a.iid);
  const kept = new Set();
  for (const { key, name, owed } of JSON.parse(overdue).services) {
    const issue = latest.find(({ description }) => description.startsWith(`<!-- pmf-overdue:${key} -->`));
    kept.add(issue);
    const title = `Overdue: ${name}`.replace(/[\p{C}\s]+/gu, " ").slice(0, 120);
    console.log([key, owed, issue?.iid ?? "-", issue?.state ?? "-", title].join("\t"));
  }
  // of a service that there is no more, or twice of one
  for (const issue of latest.filter(isOpen)) if (!kept.has(issue)) console.log(["-", 0, issue.iid, "opened", "-"].join("\t"));
' "$me" pmf-overdue.json "$work/issues" > "$work/services.tsv"
while IFS=$'\t' read -r -u 3 service owed number state title; do
  if [ "$owed" = 0 ]; then
    if [ "$state" = opened ]; then call --output /dev/null --request PUT --data state_event=close "$issues/$number"; fi
    continue
  fi
  answer=0
  pmf -C "$PMF_FOLDER" -q overdue --service "$service" -f markdown -o "$work/owed.md" || answer=$?
  [ "$answer" -le 1 ] || exit "$answer"
  # what a line says after a slash at its start GitLab would do
  sed 's|^\([[:space:]]*\)/|\1\\/|' "$work/owed.md" > "$work/issue.md"
  fields=(--data-urlencode "title=$title" --data-urlencode "description@$work/issue.md" --data labels=pmf-overdue)
  case "$state" in
    -) call --output /dev/null --request POST "${fields[@]}" "$issues" ;;
    closed) call --output /dev/null --request PUT "${fields[@]}" --data state_event=reopen "$issues/$number" ;;
    *) call --output /dev/null --request PUT "${fields[@]}" "$issues/$number" ;;
  esac
done 3< "$work/services.tsv"
exit "$code"
