# glasshouse_resources(<out variable>): writes a source file that holds every file below lexicons/ and data/ in path
# order, taken in by the assembler, so that the program carries them and starts without opening files.
function(glasshouse_resources out)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}"
       "${PROJECT_SOURCE_DIR}/lexicons/*.lex" "${PROJECT_SOURCE_DIR}/lexicons/*.tsv"
       "${PROJECT_SOURCE_DIR}/data/*.tsv" "${PROJECT_SOURCE_DIR}/data/*.sql" "${PROJECT_SOURCE_DIR}/data/*.json"
       "${PROJECT_SOURCE_DIR}/data/*.css" "${PROJECT_SOURCE_DIR}/data/*.js" "${PROJECT_SOURCE_DIR}/data/*.html"
       "${PROJECT_SOURCE_DIR}/data/*.txt")
  list(SORT files COMPARE STRING)
  set(index 0)
  set(declarations "")
  set(rows "")
  set(depends "")
  foreach(file IN LISTS files)
    string(APPEND declarations
           "asm(\".section .rodata\\nresource_${index}_begin:\\n.incbin \\\"${PROJECT_SOURCE_DIR}/${file}\\\"\\n"
           "resource_${index}_end:\\n.byte 0\\n.previous\\n\");\n"
           "extern \"C\" const char resource_${index}_begin[];\nextern \"C\" const char resource_${index}_end[];\n")
    string(APPEND rows "    {\"${file}\", {resource_${index}_begin, static_cast<std::size_t>(resource_${index}_end - resource_${index}_begin)}},\n")
    list(APPEND depends "${PROJECT_SOURCE_DIR}/${file}")
    math(EXPR index "${index} + 1")
  endforeach()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/resource_table.cpp")
  file(CONFIGURE OUTPUT "${source}.new" @ONLY CONTENT
"// Made by cmake/resources.cmake from lexicons/ and data/.
#include \"glasshouse/base/resource.hpp\"

#include <array>

// NOLINTBEGIN: the assembler's names
${declarations}// NOLINTEND

namespace glasshouse {

std::span<const Resource> resources() {
    static const std::array<Resource, ${index}> table{{
${rows}    }};
    return table;
}

}  // namespace glasshouse
")
  file(COPY_FILE "${source}.new" "${source}" ONLY_IF_DIFFERENT)
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${depends}")
  set(${out} "${source}" PARENT_SCOPE)
endfunction()
