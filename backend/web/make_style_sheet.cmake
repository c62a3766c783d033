# SPDX-License-Identifier: Apache-2.0
#
# cmake -DTOKENS=tokens.json -DSTYLES=a.css;b.css -DOUTPUT=usher.css -P make_style_sheet.cmake
#
# resources/design/tokens.json as CSS variables (--ink, --space-small, --type-body ...), and the style sheets after them.
# A page is read from nearer than a kiosk: 32 of the kiosk's units are 1rem, so that its body of 36 becomes 18 px.
file(READ "${TOKENS}" tokens)
set(sheet "/* SPDX-License-Identifier: Apache-2.0 */\n:root {\n")

function(for_each_token group out template)
  string(JSON count LENGTH "${tokens}" ${group})
  math(EXPR last "${count} - 1")
  set(lines "")
  foreach(index RANGE ${last})
    string(JSON name MEMBER "${tokens}" ${group} ${index})
    string(JSON value GET "${tokens}" ${group} "${name}")
    if(template MATCHES "REM")
      math(EXPR whole "${value} / 32")
      math(EXPR rest "100000 + (${value} % 32) * 3125")
      string(SUBSTRING ${rest} 1 5 fraction)
      set(value "${whole}.${fraction}")
    endif()
    string(REPLACE "_" "-" name "${name}")
    string(REPLACE "NAME" "${name}" line "${template}")
    string(REPLACE "REM" "${value}rem" line "${line}")
    string(REPLACE "VALUE" "${value}" line "${line}")
    string(APPEND lines "  ${line};\n")
  endforeach()
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()

for_each_token("colours;standard" lines "--NAME: VALUE")
string(APPEND sheet "${lines}")
for_each_token(type lines "--type-NAME: REM")
string(APPEND sheet "${lines}")
for_each_token(space lines "--space-NAME: REM")
string(APPEND sheet "${lines}")
for_each_token(radius lines "--radius-NAME: REM")
string(APPEND sheet "${lines}")
for_each_token(size lines "--size-NAME: REM")
string(APPEND sheet "${lines}")
for_each_token(duration lines "--duration-NAME: VALUEms")
string(APPEND sheet "${lines}}\n")

foreach(style IN LISTS STYLES)
  file(READ "${style}" css)
  string(APPEND sheet "${css}")
endforeach()
file(WRITE "${OUTPUT}" "${sheet}")
