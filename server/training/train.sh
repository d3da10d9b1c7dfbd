#!/bin/sh
# Trains all models anew, or those that are named, each with the ones before it:
#
#   server/training/train.sh CORPORA VECTORS [MODEL ...]
#
# CORPORA and VECTORS are as in README.md. What a training says goes to server/training/target/train-MODEL.log.
set -eu
corpora=$(realpath "$1")
vectors=$(realpath "$2")
shift 2
[ $# -gt 0 ] || set -- clusters tagger lemmatizer tags parser kinds names opinion slots descriptions pronouns descriptions-again pronouns
cd "$(dirname "$0")/../.."
mkdir -p server/training/target
for model in "$@"; do
  options=
  case $model in
    clusters) package=language options="--vectors $vectors" ;;
    tagger | lemmatizer | tags | parser) package=language ;;
    kinds | opinion) package=mention options="--vectors $vectors" ;;
    names) package=mention ;;
    slots | descriptions | pronouns) package=coreference ;;
    # Who descriptions take up depends on whom pronouns mean, and the other way round.
    descriptions-again) package=coreference model=descriptions options=--pronouns ;;
    *) echo "no such model: $model" >&2; exit 2 ;;
  esac
  echo "$(date +%H:%M:%S) $model"
  # Compiled each time: many a training reads with the models before it, as they lie on the class path.
  mvn -q -B compile exec:java -pl server/training -am -Dspotless.check.skip \
    -Dexec.args="train $model $corpora -o server/core/src/main/resources/org/antecedent/$package $options" \
    > "server/training/target/train-$model.log" 2>&1 || { tail -n 20 "server/training/target/train-$model.log" >&2; exit 1; }
done
