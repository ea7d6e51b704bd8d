if [ -n "${PERIOD:-}" ]; then
  pmf -C "$PMF_FOLDER" report "--${KIND:-quarter}=$PERIOD" --out pmf-reports
  exit
fi
# "pmf status" takes the latest quarter that has ended
work="$(mktemp -d)"
pmf -C "$PMF_FOLDER" status -f json -o "$work/status.json"
quarter="$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).period.key' "$work/status.json")"
code=0
pmf -C "$PMF_FOLDER" report --quarter "$quarter" --out "pmf-reports/$quarter" || code=$?
case "$quarter" in
  # the year ends with it
  *-Q4) pmf -C "$PMF_FOLDER" report --year "${quarter%-Q4}" --out "pmf-reports/${quarter%-Q4}" || code=$? ;;
esac
exit "$code"
