work="$RUNNER_TEMP/pmf"
gh label create pmf-overdue --force --color B60205 --description 'What is owed and not there'
gh api --paginate --jq '.[]' "repos/$GH_REPO/issues?labels=pmf-overdue&state=all&per_page=100" > "$work/issues"
# a line for each service: its key, how much it owes, the number and the state of its issue ("-" for none), a title
node -e '
  const [overdue, listed] = process.argv.slice(1).map((path) => require("fs").readFileSync(path, "utf8"));
  const issues = listed.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
  // anybody may open an issue that looks like ours
  const isOurs = ({ user, body, pull_request }) =>
    user?.login === "github-actions[bot]" && body?.startsWith("<!-- pmf-overdue:") && !pull_request;
  const isOpen = ({ state }) => state === "open";
  const latest = issues.filter(isOurs).sort((a, b) => isOpen(b) - isOpen(a) || b.number - a.number);
  const kept = new Set();
  for (const { key, name, owed } of JSON.parse(overdue).services) {
    const issue = latest.find(({ body }) => body.startsWith(`<!-- pmf-overdue:${key} -->`));
    kept.add(issue);
    const title = `Overdue: ${name}`.replace(/[\p{C}\s]+/gu, " ").slice(0, 120);
    console.log([key, owed, issue?.number ?? "-", issue?.state ?? "-", title].join("\t"));
  }
  // of a service that there is no more, or twice of one
  for (const issue of latest.filter(isOpen)) if (!kept.has(issue)) console.log(["-", 0, issue.number, "open", "-"].join("\t"));
' "$work/overdue.json" "$work/issues" > "$work/services.tsv"
while IFS=$'\t' read -r -u 3 service owed number state title; do
  if [ "$owed" = 0 ]; then
    if [ "$state" = open ]; then gh issue close "$number" --comment 'Nothing is owed any more.'; fi
    continue
  fi
  file="$work/overdue-$service.md"
  code=0
  pmf -C "$PMF_FOLDER" -q overdue --service "$service" -f markdown -o "$file" || code=$?
  [ "$code" -le 1 ] || exit "$code"
  if [ "$state" = - ]; then
    gh issue create --title "$title" --label pmf-overdue --body-file "$file"
    continue
  fi
  gh issue edit "$number" --title "$title" --body-file "$file"
  if [ "$state" = closed ]; then gh issue reopen "$number"; fi
done 3< "$work/services.tsv"
