# SPDX-License-Identifier: Apache-2.0
# Sourced after setup.bash: Chromium without a window, told what to do by its own protocol over two pipes
# (--remote-debugging-pipe: JSON, each message ended by a zero byte).

BROWSER_PID=
BROWSER_MESSAGE=0
BROWSER_SESSION=
BROWSER_ANSWER=

browser_is_there() { command -v chromium >/dev/null; }

# browser_call METHOD PARAMETERS: waits for the answer, in BROWSER_ANSWER.
browser_call() {
  local id=$((++BROWSER_MESSAGE))
  printf '{"id":%d,"method":"%s","params":%s%s}\0' "$id" "$1" "$2" \
    "${BROWSER_SESSION:+,\"sessionId\":\"$BROWSER_SESSION\"}" >&"$BROWSER_IN"
  while IFS= read -r -t 60 -d '' BROWSER_ANSWER <&"$BROWSER_OUT"; do
    case $BROWSER_ANSWER in
      "{\"id\":$id,\"error\""*) fail "Chromium refuses $1: $BROWSER_ANSWER" ;;
      "{\"id\":$id,"*) return ;;
    esac
  done
  fail "Chromium does not answer $1; see $DIR/browser.log"
}

# The value of NAME in the last answer, a text without quotes.
browser_value() { sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p" <<<"$BROWSER_ANSWER"; }

start_browser() {
  local target
  mkfifo "$DIR/browser.in" "$DIR/browser.out"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
    --user-data-dir="$DIR/browser" --remote-debugging-pipe 3<"$DIR/browser.in" 4>"$DIR/browser.out" 2>"$DIR/browser.log" &
  BROWSER_PID=$!
  exec {BROWSER_IN}>"$DIR/browser.in" {BROWSER_OUT}<"$DIR/browser.out"
  browser_call Target.createTarget '{"url":"about:blank"}'
  target=$(browser_value targetId)
  browser_call Target.attachToTarget "{\"targetId\":\"$target\",\"flatten\":true}"
  BROWSER_SESSION=$(browser_value sessionId)
}

stop_browser() {
  [ -n "$BROWSER_PID" ] || return 0
  exec {BROWSER_IN}>&- {BROWSER_OUT}<&-
  kill "$BROWSER_PID" 2>/dev/null || true
  wait "$BROWSER_PID" 2>/dev/null || true
  BROWSER_PID= BROWSER_SESSION=
}

# browser_window WIDTH HEIGHT
browser_window() {
  browser_call Emulation.setDeviceMetricsOverride "{\"width\":$1,\"height\":$2,\"deviceScaleFactor\":1,\"mobile\":false}"
}

# browser_run SCRIPT: the script's value, a text, is in BROWSER_ANSWER.
browser_run() {
  local script=${1//\\/\\\\}
  script=${script//\"/\\\"}
  script=${script//$'\n'/ }
  browser_call Runtime.evaluate "{\"returnByValue\":true,\"expression\":\"$script\"}"
}
browser_says() {
  browser_run "$1"
  [[ $BROWSER_ANSWER == *"\"value\":true"* ]]
}

# browser_shows PATH: the page of this path, or one below it, stands there whole.
browser_shows() { browser_says "location.pathname.startsWith('$1') && document.readyState === 'complete'"; }

browser_open() {
  browser_call Page.navigate "{\"url\":\"$1\"}"
  await 30 "the page $1" browser_says "location.href === '$1' && document.readyState === 'complete'"
}

# browser_shoot FILE
browser_shoot() {
  browser_call Page.captureScreenshot '{"format":"png"}'
  browser_value data | base64 -d >"$1"
}
