#!/usr/bin/env bash
# Reckons many random deadlines twice, by the library and by a second program, and fails where they differ.
#   tests/compare-deadlines.sh [CASES PER RULE] [SEED]
set -euo pipefail
cd "$(dirname "$0")/.."

export PVD_DEADLINE_CASES=${1:-100000}
export PVD_DEADLINE_SEED=${2:-$((RANDOM * 32768 + RANDOM))}
echo "seed $PVD_DEADLINE_SEED, $PVD_DEADLINE_CASES cases per rule" >&2

dotnet test tests/Pvd.Domain.Tests --nologo --configuration Release \
  --filter "FullyQualifiedName~SecondOpinionTests" --logger "console;verbosity=detailed"
