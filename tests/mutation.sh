#!/usr/bin/env bash
# Mutation testing of the library: of everything, of some files, or of a sample of its members. Prints the score and what survived; the report is in artifacts/mutation.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

usage() {
    cat <<'TEXT'
usage: mutation.sh [--sample N [--seed S]] [GLOB…]
  --sample N  every Nth member on average instead of all of them
  --seed S    another sample; 1 by default
  GLOB        files below src/Initiative.Core, such as '**/Query/**/*.cs'
TEXT
}

sample=0 seed=1 globs=()
while (($#)); do
    case $1 in
        --sample) sample=${2:?--sample needs a number}; shift ;;
        --seed) seed=${2:?--seed needs a number}; shift ;;
        -h | --help) usage; exit ;;
        -*) usage >&2; exit 2 ;;
        *) globs+=("$1") ;;
    esac
    shift
done

cd "$(dirname "$0")/.."
out=$PWD/artifacts/mutation
if ((sample > 0)); then
    # Members are what blank lines part; a file and the stretches of it that are mutated are written as file.cs{from..to}{from..to}.
    mapfile -t globs < <(git ls-files 'src/Initiative.Core/*.cs' | grep -v '\.g\.cs$' | awk -v sample="$sample" -v seed="$seed" '
        BEGIN { srand(seed) }
        {
            file = $0; spans = ""; from = at = 0; chosen = rand() < 1 / sample
            while ((getline line < file) > 0) {
                if (line == "") {
                    if (chosen) spans = spans "{" from ".." at "}"
                    from = at; chosen = rand() < 1 / sample
                }
                at += length(line) + 1
            }
            if (chosen) spans = spans "{" from ".." at "}"
            sub(/^src\/Initiative\.Core\//, "**/", file)
            if (spans != "") print file spans
        }')
fi
mutate=()
for glob in "${globs[@]}"; do mutate+=(-m "$glob"); done

dotnet tool restore >/dev/null
cd tests/Initiative.Core.Tests
dotnet stryker "${mutate[@]}" -O "$out"
