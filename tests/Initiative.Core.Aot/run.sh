#!/bin/sh
# Compiles the consumer to native code, fails on any trim or AOT warning, runs it and says how big it is.
#   tests/Initiative.Core.Aot/run.sh                           with the library of this repository
#   tests/Initiative.Core.Aot/run.sh VERSION FOLDER            with the package of that version from a folder of packages
set -eu
if [ $# -gt 0 ]; then
  feed=$(cd "$2" && pwd)
  set -- "-p:InitiativeCorePackageVersion=$1" "-p:RestoreAdditionalProjectSources=$feed"
fi
cd "$(dirname "$0")"
out=../../artifacts/aot
rm -rf "$out" bin obj
mkdir -p "$out"
dotnet publish Initiative.Core.Aot.csproj -c Release -o "$out" "$@" > "$out/publish.log" 2>&1 || { cat "$out/publish.log"; exit 1; }
if grep -E 'warning|IL[0-9]{4}' "$out/publish.log"; then
  echo "There are warnings."
  exit 1
fi
"$out/Initiative.Core.Aot"
echo "0 warnings, $(wc -c < "$out/Initiative.Core.Aot") bytes"
