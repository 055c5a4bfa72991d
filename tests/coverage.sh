#!/usr/bin/env bash
# Collects the line and branch coverage of the library by its tests, and prints it.
set -euo pipefail
cd "$(dirname "$0")/.."
out=artifacts/coverage
rm -rf "$out"
dotnet tool restore >/dev/null
dotnet test tests/Initiative.Core.Tests -f net10.0 --collect "XPlat Code Coverage" --settings tests/coverage.runsettings --results-directory "$out/results"
dotnet reportgenerator "-reports:$out/results/**/coverage.cobertura.xml" "-targetdir:$out" "-reporttypes:Html;TextSummary" -verbosity:Warning
sed -n '/Line coverage/p;/Branch coverage/p;/^Initiative.Core /,$p' "$out/Summary.txt"
