#!/usr/bin/env bash
# Measures everything, one kind after the other, and puts the tables into README.md. See there.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

usage() {
    cat <<'TEXT'
usage: run.sh [--try] [KIND…]
  KIND   startup, size, firstuse, micro, scale, parallel or memory; all of them by default
  --try  a few seconds of each, to see that it works: README.md stays as it is
TEXT
}

try=false kinds=()
for argument; do
    case $argument in
        --try) try=true ;;
        startup | size | firstuse | micro | scale | parallel | memory) kinds+=("$argument") ;;
        -h | --help) usage; exit ;;
        *) usage >&2; exit 2 ;;
    esac
done
((${#kinds[@]})) || kinds=(startup size firstuse micro scale parallel memory)

cd "$(dirname "$0")/.."
out=artifacts/benchmarks
rm -rf "$out/tables"
mkdir -p "$out/tables"
project=benchmarks/Initiative.Core.Benchmarks
program=$project/bin/Release/net10.0/Initiative.Core.Benchmarks
dotnet build "$project" -c Release --verbosity quiet

if $try; then
    startup=(--rounds 3) firstuse=(--launchCount 1) micro=(--warmupCount 1 --iterationCount 1 --iterationTime 10) scale=(1 2900) parallel=(1) memory=(2900)
else
    startup=(--rounds 41 --modes jit,r2r,aot --peers) firstuse=() micro=(--warmupCount 5 --iterationCount 12 --iterationTime 250) scale=() parallel=() memory=()
fi

benchmark_dotnet() {
    "$program" "$@" --artifacts "$out" --buildTimeout 900 --hide Error StdDev RatioSD Gen0 Gen1 Gen2 'Alloc Ratio' >"$out/log"
}

# The table of a BenchmarkDotNet class, without what pads, quotes and emphasises its cells, and without the empty rows between groups.
table() {
    awk -F '|' '/^\|/ {
        gsub(/\*\*/, ""); gsub(/&#39;/, "\047")
        row = "|"; filled = 0
        for (i = 2; i < NF; i++) {
            cell = $i
            gsub(/^ *\047?|\047? *$/, "", cell)
            if (cell == "-") cell = "0 B"
            if (cell != "") filled = 1
            row = row " " cell " |"
        }
        gsub(/ -+ /, " --- ", row); gsub(/ -+: /, " ---: ", row)
        if (filled) print row
    }' "$out/results/Initiative.Core.Benchmarks.$1Benchmarks-report-github.md"
}

for kind in "${kinds[@]}"; do
    echo "$(date +%T) $kind" >&2
    case $kind in
        startup) benchmarks/StartUp/run.sh "${startup[@]}" >"$out/tables/startup.md" ;;
        size) benchmarks/StartUp/size.sh >"$out/tables/size.md" ;;
        firstuse)
            benchmark_dotnet --filter '*FirstUse*' "${firstuse[@]}"
            table FirstUse >"$out/tables/firstuse.md"
            ;;
        micro)
            classes=(Lookup Enumeration Query Find Advise JsonRead JsonWrite Injection)
            filters=("${classes[@]/#/*.}")
            filters=("${filters[@]/%/Benchmarks.*}")
            if $try; then filters=('*.InjectionBenchmarks.*' '*Measures: 29,*' '*Measures: 29)*'); fi
            benchmark_dotnet --filter "${filters[@]}" "${micro[@]}"
            for class in "${classes[@]}"; do table "$class" >"$out/tables/${class,,}.md"; done
            ;;
        *)
            declare -n options=$kind
            "$program" "$kind" "${options[@]}" >"$out/tables/$kind.md"
            ;;
    esac
done
echo "$(date +%T) done: $out/tables" >&2

# A table of README.md stands between two comments: <!-- table: name --> and <!-- end -->.
if ! $try; then
    awk -v tables="$out/tables" '
        /^<!-- table: / { print; file = tables "/" $3 ".md"; if ((getline row < file) > 0) { inside = 1; print ""; do print row; while ((getline row < file) > 0); print "" } next }
        /^<!-- end -->/ { inside = 0 }
        !inside' benchmarks/README.md >"$out/README.md"
    cp "$out/README.md" benchmarks/README.md
fi
