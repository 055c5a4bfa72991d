#!/usr/bin/env bash
# Times the first answer of fresh processes from outside, in turns, and prints one table as Markdown. See ../README.md.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

usage() {
    cat <<'TEXT'
usage: run.sh [--rounds N] [--modes jit,r2r,aot] [--peers] [--no-build]
  --rounds N    timed rounds after one warm-up round; 31 by default
  --modes LIST  jit (default), r2r (ReadyToRun) and aot (Native AOT; needs a C linker), separated by commas
  --peers       also NodaTime, TimeZoneConverter and libphonenumber-csharp
  --no-build    time what the last call published
TEXT
}

rounds=31 modes=jit peers=false build=true
while (($#)); do
    case $1 in
        --rounds) rounds=${2:?--rounds needs a number}; shift ;;
        --modes) modes=${2:?--modes needs a list}; shift ;;
        --peers) peers=true ;;
        --no-build) build=false ;;
        -h | --help) usage; exit ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
[[ $rounds =~ ^[1-9][0-9]*$ ]] || { echo "--rounds needs a number from 1, not '$rounds'." >&2; exit 2; }
[[ $modes =~ ^(jit|r2r|aot)(,(jit|r2r|aot))*$ ]] || { echo "--modes needs jit, r2r and aot, separated by commas, not '$modes'." >&2; exit 2; }

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/artifacts/startup
programs=(Empty HandWritten Library Find Advise Json)
if $peers; then programs+=(PeerNodaTime PeerTimeZoneConverter PeerPhoneNumbers); fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

names=() commands=()
for mode in ${modes//,/ }; do
    for program in "${programs[@]}"; do
        project=$here/$program
        [[ -d $project ]] || project=$here/Peers/$program
        target=$out/$mode/$program
        if $build; then
            echo "publishing $program ($mode)" >&2
            rm -rf "$target"
            dotnet publish "$project" -c Release -p:StartUpMode="$mode" -o "$target" --verbosity quiet >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
        fi
        [[ -x $target/$program ]] || { echo "$target/$program is not there: run without --no-build." >&2; exit 1; }
        names+=("$mode/$program")
        commands+=("$target/$program")
    done
done

now() { # microseconds
    if [[ -n ${EPOCHREALTIME:-} ]]; then echo "${EPOCHREALTIME/./}"; else echo $(($(date +%s%N) / 1000)); fi
}

TIMEFORMAT='%U %S'
echo "$rounds rounds of ${#names[@]} programs in turns" >&2
for ((round = 0; round <= rounds; round++)); do
    for ((turn = 0; turn < ${#names[@]}; turn++)); do
        # Every other round runs backwards, so that no program always follows the same one.
        i=$((round % 2 ? turn : ${#names[@]} - 1 - turn))
        start=$(now)
        { time "${commands[i]}" >/dev/null; } 2>"$work/cpu"
        end=$(now)
        if ((round > 0)); then
            echo $((end - start)) >>"$work/$i.us"
            awk '{ print ($1 + $2) * 1000000 }' "$work/cpu" >>"$work/$i.cpu"
        fi
    done
done

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# Ratios and differences are taken within each round, then their median: a slow moment of the machine hits both sides.
ratio() { paste "$work/$1" "$work/$2" | awk '{ printf "%.6f\n", $1 / $2 }' | median; }
added() { paste "$work/$1" "$work/$2" | awk '{ print $1 - $2 }' | median; }

# The largest resident set in MB, from a run of its own.
memory() {
    if [[ -x /usr/bin/time ]] && /usr/bin/time -v true 2>/dev/null; then
        for _ in 1 2 3; do
            /usr/bin/time -v "$1" 2>&1 >/dev/null | awk '/Maximum resident set size/ { print $NF }'
        done | median | awk '{ printf "%.1f", $1 / 1024 }'
    fi
}

# What a user ships: the published folder without symbols and documentation. Of jit and r2r, the shared framework is not part.
size() { find "$1" -type f ! -name '*.pdb' ! -name '*.dbg' ! -name '*.xml' -printf '%s\n' | awk '{ s += $1 } END { printf s < 1048576 ? "%.0f KB" : "%.1f MB", s < 1048576 ? s / 1024 : s / 1048576 }'; }

echo "| program | median ms | ratio to Empty | ratio to HandWritten | added ms over Empty | CPU ms | CPU ratio to Empty | CPU ratio to HandWritten | peak memory MB | published size |"
echo "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
for i in "${!names[@]}"; do
    empty=$((i / ${#programs[@]} * ${#programs[@]}))
    hand=$((empty + 1))
    printf '| %s | %.1f | %.2f | %.2f | %.1f | %.1f | %.2f | %.2f | %s | %s |\n' "${names[i]}" \
        "$(median <"$work/$i.us" | awk '{ print $1 / 1000 }')" "$(ratio "$i.us" "$empty.us")" "$(ratio "$i.us" "$hand.us")" \
        "$(added "$i.us" "$empty.us" | awk '{ print $1 / 1000 }')" \
        "$(median <"$work/$i.cpu" | awk '{ print $1 / 1000 }')" "$(ratio "$i.cpu" "$empty.cpu")" "$(ratio "$i.cpu" "$hand.cpu")" \
        "$(memory "${commands[i]}")" "$(size "${commands[i]%/*}")"
done
