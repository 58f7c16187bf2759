// Taken in by the assembler, as the files of src/base/resource.cpp are.
#include "glasshouse/lexicon/lexicon.hpp"

asm(".section .rodata\n.balign 16\nkLexiconImageBegin:\n.incbin \"" GLASSHOUSE_LEXICON_IMAGE
    "\"\nkLexiconImageEnd:\n.byte 0\n.previous\n");
extern "C" const char kLexiconImageBegin[];
extern "C" const char kLexiconImageEnd[];

namespace glasshouse::lexicon {

std::string_view built_in_image() {
    return {kLexiconImageBegin, static_cast<std::size_t>(kLexiconImageEnd - kLexiconImageBegin)};
}

}  // namespace glasshouse::lexicon
