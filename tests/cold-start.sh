#!/usr/bin/env bash
# Times the first answer of a fresh process against a program that does nothing: medians in milliseconds, and their difference,
# by the clock and by the processor (which a busy machine disturbs less). The first answer twice: published as it is, and ahead-of-time
# compiled (ReadyToRun), which is what an application that starts often should do.
#   tests/cold-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/empty"
cat > "$work/empty/empty.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
XML
echo 'System.Console.WriteLine("nothing");' > "$work/empty/Program.cs"

dotnet publish "$work/empty" --nologo -c Release -o "$work/out/empty" >&2
dotnet publish tests/Pvd.ColdStart --nologo -c Release -o "$work/out/plain" >&2
dotnet publish tests/Pvd.ColdStart --nologo -c Release --use-current-runtime --self-contained false \
  -p:PublishReadyToRun=true -o "$work/out/ready" >&2

# Milliseconds of one run of a published program, by the clock and by the processor.
time_of() {
  local TIMEFORMAT='%3R %3U %3S'
  { time dotnet "$1" > /dev/null; } 2>&1 | awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }'
}

# They take turns, since a shared machine drifts.
for ((run = 0; run < runs; run++)); do
  time_of "$work/out/empty/empty.dll" >> "$work/empty.txt"
  time_of "$work/out/plain/Pvd.ColdStart.dll" >> "$work/plain.txt"
  time_of "$work/out/ready/Pvd.ColdStart.dll" >> "$work/ready.txt"
done

# The median of a column of a file.
median() {
  awk -v column="$2" '{ print $column }' "$1" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

tell() {
  local empty plain ready
  empty=$(median "$work/empty.txt" "$2")
  plain=$(median "$work/plain.txt" "$2")
  ready=$(median "$work/ready.txt" "$2")
  echo "$1: empty program $empty ms; first answer $plain ms (+$((plain - empty))); ready to run $ready ms (+$((ready - empty)))"
}

dotnet "$work/out/plain/Pvd.ColdStart.dll"
tell clock 1
tell processor 2
