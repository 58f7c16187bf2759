# One set of warnings for every target of the project, all of them errors.
add_library(glasshouse_warnings INTERFACE)
target_compile_options(glasshouse_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Werror
  # g++ 12 warns of overlapping copies in "text" + std::string where there are none (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  # clang warns of what stable_sort of the library's own headers uses; g++ looks for deprecated names in the project.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(GLASSHOUSE_SANITIZE)
  target_compile_options(glasshouse_warnings INTERFACE -fsanitize=${GLASSHOUSE_SANITIZE} -fno-sanitize-recover=all
                                                       -fno-omit-frame-pointer)
  target_link_options(glasshouse_warnings INTERFACE -fsanitize=${GLASSHOUSE_SANITIZE})
endif()
