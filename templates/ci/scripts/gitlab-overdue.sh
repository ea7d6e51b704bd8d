code=0
pmf -C "$PMF_FOLDER" overdue -f human -o - -f json -o pmf-overdue.json || code=$?
# 1: something is owed; from 2 on, and without an answer, nothing could be told
if [ "$code" -gt 1 ] || [ ! -f pmf-overdue.json ]; then exit "$code"; fi
if [ -z "${PMF_TOKEN:-}" ]; then
  echo 'No issues are kept, because PMF_TOKEN is not set.'
  exit "$code"
fi
# in a file: other programs can see what stands on a command line
headers="$(mktemp)"
printf 'PRIVATE-TOKEN: %s\n' "$PMF_TOKEN" > "$headers"
call() { curl --fail --silent --show-error --header "@$headers" "$@"; }
issues="$CI_API_V4_URL/projects/$CI_PROJECT_ID/issues"
call "$issues?labels=pmf-overdue&scope=all&order_by=updated_at&per_page=100" > pmf-issues.json
# a line for each service: its key, how much it owes, the number and the state of its issue ("-" for none), a title
node -e '
  const [{ services }, issues] = process.argv.slice(1).map((path) => JSON.parse(require("fs").readFileSync(path, "utf8")));
  const isOpen = ({ state }) => state === "opened";
  const latest = [...issues].sort((a, b) => isOpen(b) - isOpen(a) || b.iid - a.iid);
  const kept = new Set();
  for (const { key, name, owed } of services) {
    const issue = latest.find(({ description }) => description?.startsWith(`<!-- pmf-overdue:${key} -->`));
    kept.add(issue);
    const title = `Overdue: ${name}`.replace(/[\p{C}\s]+/gu, " ").slice(0, 120);
    console.log([key, owed, issue?.iid ?? "-", issue?.state ?? "-", title].join("\t"));
  }
  // of a service that there is no more, or twice of one
  for (const issue of latest.filter(isOpen)) if (!kept.has(issue)) console.log(["-", 0, issue.iid, "opened", "-"].join("\t"));
' pmf-overdue.json pmf-issues.json > pmf-services.tsv
while IFS=$'\t' read -r -u 3 service owed number state title; do
  if [ "$owed" = 0 ]; then
    if [ "$state" = opened ]; then call --output /dev/null --request PUT --data state_event=close "$issues/$number"; fi
    continue
  fi
  answer=0
  pmf -C "$PMF_FOLDER" -q overdue --service "$service" -f markdown -o pmf-owed.md || answer=$?
  [ "$answer" -le 1 ] || exit "$answer"
  # what a line says after a slash at its start GitLab would do
  sed 's|^\([[:space:]]*\)/|\1\\/|' pmf-owed.md > pmf-issue.md
  fields=(--data-urlencode "title=$title" --data-urlencode description@pmf-issue.md --data labels=pmf-overdue)
  case "$state" in
    -) call --output /dev/null --request POST "${fields[@]}" "$issues" ;;
    closed) call --output /dev/null --request PUT "${fields[@]}" --data state_event=reopen "$issues/$number" ;;
    *) call --output /dev/null --request PUT "${fields[@]}" "$issues/$number" ;;
  esac
done 3< pmf-services.tsv
exit "$code"
