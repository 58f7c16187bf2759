// Taken in by the assembler, as the files of src/base/resource.cpp are.
#include "glasshouse/lexicon/lexicon.hpp"

asm(".section .rodata\n.balign 16\nlexicon_image_begin:\n.incbin \"" GLASSHOUSE_LEXICON_IMAGE
    "\"\nlexicon_image_end:\n.byte 0\n.previous\n");
extern "C" const char lexicon_image_begin[];
extern "C" const char lexicon_image_end[];

namespace glasshouse::lexicon {

std::string_view built_in_image() {
    return {lexicon_image_begin, static_cast<std::size_t>(lexicon_image_end - lexicon_image_begin)};
}

}  // namespace glasshouse::lexicon
