#!/usr/bin/env bash
# What the library adds to a Native AOT program, and of what. Prints one table as Markdown. See ../README.md.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/artifacts/startup
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rows=(Empty/aot HandWritten/aot Find/aot-without-json Find/aot Json/aot)
for row in "${rows[@]}"; do
    program=${row%/*} mode=${row#*/}
    echo "publishing $program ($mode)" >&2
    dotnet publish "$here/$program" -c Release -p:StartUpMode="$mode" -p:IlcGenerateMapFile=true -o "$out/$mode/$program" --verbosity quiet >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    find "$out/obj/$mode/$program" -name "$program.map.xml" -exec cp {} "$work/$program-$mode.map" \;
done

# Bytes by origin. What a program lays out when it starts (objects, type tables) is in the file once, packed, as DehydratedData: its parts are not counted again.
origins() {
    awk -F '"' '
        { split($1, tag, /[< ]+/); kind = tag[2]; name = $2; length_ = $4 }
        kind ~ /^Resource(Data|Index)$/ { sum["files"] += length_ }
        kind == "DehydratedData" { sum["objects"] += length_ }
        kind ~ /^(Metadata|StackTraceMethodMapping|.*Map|.*Hashtable)$/ && kind != "InterfaceDispatchMap" { sum["names"] += length_ }
        kind ~ /^(MethodCode|GCInfo|MethodReadOnlyData|MethodExceptionHandlingInfo|UnboxingStub|ReadyToRunHelper|FieldRvaData|Blob)$/ {
            sub(/^(__readonlydata_|__ehinfo_|unbox_|__GetGCStaticBase_|__GetNonGCStaticBase_)/, "", name)
            if (name ~ /System_Text_Json/) sum["json"] += length_
            else if (name ~ /^Initiative_Core/) sum["library"] += length_
            else if (name ~ /Initiative_Core/) sum["generics"] += length_
            else if (name ~ /^S_P_CoreLib/) sum["corelib"] += length_
            else sum["others"] += length_
        }
        END { print sum["files"] + 0, sum["objects"] + 0, sum["names"] + 0, sum["library"] + 0, sum["generics"] + 0, sum["corelib"] + 0, sum["json"] + 0, sum["others"] + 0 }' "$1"
}

read -ra base <<<"$(origins "$work/Empty-aot.map")"
empty=$(stat -c %s "$out/aot/Empty/Empty")

echo "| program | bytes | added to Empty | JSON files | texts and type tables | names for reflection and stack traces | code: Initiative.Core | code: generics of .NET over its types | code: System.Private.CoreLib | code: System.Text.Json | code: others | linking | symbols of System.Text.Json |"
echo "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
status=0
for row in "${rows[@]}"; do
    program=${row%/*} mode=${row#*/}
    map=$work/$program-$mode.map
    bytes=$(stat -c %s "$out/$mode/$program/$program")
    rest=$((bytes - empty)) cells=
    read -ra sums <<<"$(origins "$map")"
    for i in "${!sums[@]}"; do
        added=$((sums[i] - base[i]))
        rest=$((rest - added))
        cells+=" $added |"
    done
    symbols=$(grep -c System_Text_Json "$map" || true)
    echo "| $mode/$program | $bytes | $((bytes - empty)) |$cells $rest | $symbols |"
    if [[ $program == Json ]]; then
        ((symbols > 0)) || { echo "$mode/$program reads JSON, yet no symbol of System.Text.Json is in its map: the check sees nothing." >&2; status=1; }
    elif ((symbols > 0)); then
        echo "$mode/$program does not use CatalogueJson, yet System.Text.Json is in it:" >&2
        grep -o 'Name="[^"]*System_Text_Json[^"]*"' "$map" | head >&2
        status=1
    fi
done
exit "$status"
