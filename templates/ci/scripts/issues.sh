work="$RUNNER_TEMP/pmf"
gh label create pmf-overdue --force --color B60205 --description 'What is owed and not there'
gh issue list --label pmf-overdue --state all --limit 1000 --json number,state,body > "$work/issues.json"
# a line for each service: its key, how much it owes, the number and the state of its issue ("-" for none), a title
node -e '
  const [{ services }, issues] = process.argv.slice(1).map((path) => JSON.parse(require("fs").readFileSync(path, "utf8")));
  const isOpen = ({ state }) => state === "OPEN";
  const latest = [...issues].sort((a, b) => isOpen(b) - isOpen(a) || b.number - a.number);
  const kept = new Set();
  for (const { key, name, owed } of services) {
    const issue = latest.find(({ body }) => body?.startsWith(`<!-- pmf-overdue:${key} -->`));
    kept.add(issue);
    const title = `Overdue: ${name}`.replace(/[\p{C}\s]+/gu, " ").slice(0, 120);
    console.log([key, owed, issue?.number ?? "-", issue?.state ?? "-", title].join("\t"));
  }
  // of a service that there is no more, or twice of one
  for (const issue of latest.filter(isOpen)) if (!kept.has(issue)) console.log(["-", 0, issue.number, "OPEN", "-"].join("\t"));
' "$work/overdue.json" "$work/issues.json" > "$work/services.tsv"
while IFS=$'\t' read -r -u 3 service owed number state title; do
  if [ "$owed" = 0 ]; then
    if [ "$state" = OPEN ]; then gh issue close "$number" --comment 'Nothing is owed any more.'; fi
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
  if [ "$state" = CLOSED ]; then gh issue reopen "$number"; fi
done 3< "$work/services.tsv"
