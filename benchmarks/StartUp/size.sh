#!/usr/bin/env bash
# What the library adds to a Native AOT program, and of what. Prints one table as Markdown. See ../README.md.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/artifacts/startup
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

programs=(Empty HandWritten Find Json)
for program in "${programs[@]}"; do
    echo "publishing $program" >&2
    dotnet publish "$here/$program" -c Release -p:StartUpMode=aot -p:IlcGenerateMapFile=true -o "$out/aot/$program" --verbosity quiet >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    find "$out/obj/aot/$program" -name "$program.map.xml" -exec cp {} "$work/$program.map" \;
done

# Bytes by origin. What a program lays out when it starts (objects, type tables) is in the file once, packed, as DehydratedData: its parts are not counted again.
origins() {
    awk -F '"' '
        { split($1, tag, /[< ]+/); kind = tag[2]; name = $2; length_ = $4 }
        kind ~ /^(DehydratedData|FieldRvaData)$/ { sum["objects"] += length_ }
        kind ~ /^(Metadata|StackTraceMethodMapping|.*Map|.*Hashtable)$/ && kind != "InterfaceDispatchMap" { sum["names"] += length_ }
        kind ~ /^(MethodCode|GCInfo|MethodReadOnlyData|MethodExceptionHandlingInfo|UnboxingStub|ReadyToRunHelper|Blob)$/ {
            sub(/^(__readonlydata_|__ehinfo_|unbox_|__GetGCStaticBase_|__GetNonGCStaticBase_)/, "", name)
            if (name ~ /System_Text_Json/) sum["json"] += length_
            else if (name ~ /^Initiative_Core_/) sum["library"] += length_
            else if (name ~ /Initiative_Core_Initiative_Core/) sum["generics"] += length_
            else if (name ~ /^S_P_CoreLib/) sum["corelib"] += length_
            else sum["others"] += length_
        }
        END { print sum["objects"] + 0, sum["names"] + 0, sum["library"] + 0, sum["generics"] + 0, sum["corelib"] + 0, sum["json"] + 0, sum["others"] + 0 }' "$1"
}

names=("texts and type tables" "names for reflection and stack traces" "code of Initiative.Core" "code of .NET's generics over its types"
    "code of System.Private.CoreLib" "code of System.Text.Json" "code of others" "linking and unwinding")
heads=(Empty "the table by hand" Find "reading JSON")

# Reflection keeps the constructors of the attributes that name JSON converters: 591 bytes. Anything that reads or writes JSON is a hundred times as large.
json=5 stubs=2048

read -ra base <<<"$(origins "$work/Empty.map")"
empty=$(stat -c %s "$out/aot/Empty/Empty")
size="| bytes |" more="| added to Empty |" symbols="| symbols of System.Text.Json |" head="| |" line="|---|" cells=() status=0
for column in "${!programs[@]}"; do
    program=${programs[column]}
    map=$work/$program.map
    bytes=$(stat -c %s "$out/aot/$program/$program")
    rest=$((bytes - empty))
    read -ra sums <<<"$(origins "$map")"
    for i in "${!sums[@]}"; do
        added=$((sums[i] - base[i]))
        rest=$((rest - added))
        cells[i]+=" $added |"
    done
    cells[${#sums[@]}]+=" $rest |"
    count=$(grep -c System_Text_Json "$map" || true)
    head+=" ${heads[column]} |" line+="---:|" size+=" $bytes |" more+=" $((bytes - empty)) |" symbols+=" $count |"
    if [[ $program == Json ]]; then
        # The control: if nothing is found where JSON is read, nothing is proved elsewhere.
        ((count > 0)) || { echo "$program reads JSON, yet its map names no symbol of System.Text.Json." >&2; status=1; }
    elif ((sums[json] > stubs)); then
        echo "$program does not use CatalogueJson, yet ${sums[json]} bytes of code of System.Text.Json are in it:" >&2
        grep -o 'Name="[^"]*System_Text_Json[^"]*"' "$map" | sed 20q >&2
        status=1
    fi
done

printf '%s\n' "$head" "$line" "$size" "$more"
for i in "${!names[@]}"; do echo "| of this: ${names[i]} |${cells[i]}"; done
echo "$symbols"
exit "$status"
