out="$RUNNER_TEMP/reports"
if [ -n "$PERIOD" ]; then
  pmf -C "$PMF_FOLDER" report "--${KIND:-quarter}=$PERIOD" --out "$out"
  exit
fi
# "pmf status" takes the latest quarter that has ended
pmf -C "$PMF_FOLDER" status -f json -o "$RUNNER_TEMP/status.json"
quarter="$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).period.key' "$RUNNER_TEMP/status.json")"
code=0
pmf -C "$PMF_FOLDER" report --quarter "$quarter" --out "$out/$quarter" || code=$?
case "$quarter" in
  # the year ends with it
  *-Q4) pmf -C "$PMF_FOLDER" report --year "${quarter%-Q4}" --out "$out/${quarter%-Q4}" || code=$? ;;
esac
exit "$code"
