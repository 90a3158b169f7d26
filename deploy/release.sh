#!/bin/sh
# Builds the site into a folder of its own and, only if that succeeds, makes it the current one.
#
#   release.sh [SITE]      SITE holds repository/, releases/ and the link current; /srv/qujat unless told
set -eu

site=${1:-/srv/qujat}
release=$site/releases/$(date -u +%Y-%m-%dT%H-%M-%SZ)

mkdir -p "$site/releases"
cd "$site/repository"
npm run build -- --out "$release"

# Renaming a link over another is one step for the system; `ln -sf` alone is two.
ln -sfn "$release" "$site/current.new"
mv -T "$site/current.new" "$site/current"

# The last five stay, to go back to by the same two lines.
cd "$site/releases"
ls -1 | sort -r | tail -n +6 | xargs -r rm -rf --
