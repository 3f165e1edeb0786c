#!/usr/bin/env bash
# Damages many Word templates, and fails where one of them makes the library throw, run away, or write a broken document.
#   tests/mutate-templates.sh [FILES] [SEED]
set -euo pipefail
cd "$(dirname "$0")/.."

export PVD_MUTATED_TEMPLATES=${1:-10000}
export PVD_MUTATION_SEED=${2:-$((RANDOM * 32768 + RANDOM))}
echo "seed $PVD_MUTATION_SEED, $PVD_MUTATED_TEMPLATES files" >&2

dotnet test tests/Pvd.Documents.Tests --nologo --configuration Release \
  --filter "FullyQualifiedName~MutationTests" --logger "console;verbosity=detailed"
