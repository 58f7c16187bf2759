# One set of warnings for every target of the project, all of them errors.
add_library(glasshouse_warnings INTERFACE)
target_compile_options(glasshouse_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Werror)
if(GLASSHOUSE_SANITIZE)
  target_compile_options(glasshouse_warnings INTERFACE -fsanitize=${GLASSHOUSE_SANITIZE} -fno-sanitize-recover=all
                                                       -fno-omit-frame-pointer)
  target_link_options(glasshouse_warnings INTERFACE -fsanitize=${GLASSHOUSE_SANITIZE})
endif()
