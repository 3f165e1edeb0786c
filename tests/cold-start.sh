#!/usr/bin/env bash
# Times the first answer of a fresh process against a program that does nothing: medians in milliseconds, and their difference.
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
dotnet publish tests/Pvd.ColdStart --nologo -c Release -o "$work/out/answer" >&2

# Milliseconds of one run of a published program.
time_of() {
  local begun=$EPOCHREALTIME ended
  dotnet "$1" > /dev/null
  ended=$EPOCHREALTIME
  echo $(((${ended/[.,]/} - ${begun/[.,]/}) / 1000))
}

# The two take turns, since a shared machine drifts.
for ((run = 0; run < runs; run++)); do
  time_of "$work/out/empty/empty.dll" >> "$work/empty.txt"
  time_of "$work/out/answer/Pvd.ColdStart.dll" >> "$work/answer.txt"
done

median() {
  sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

dotnet "$work/out/answer/Pvd.ColdStart.dll"
empty=$(median "$work/empty.txt")
answer=$(median "$work/answer.txt")
echo "empty program $empty ms, first answer $answer ms, difference $((answer - empty)) ms"
