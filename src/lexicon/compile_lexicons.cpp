// Run by the build: writes the compiled built-in lexicons to the file named.
#include "glasshouse/lexicon/lexicon.hpp"

#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
    using namespace glasshouse;
    if (argc != 2) {
        std::cerr << "usage: glasshouse_compile_lexicons FILE\n";
        return 2;
    }
    const auto image = lexicon::Lexicons::compile_image(lexicon::built_in_sources());
    if (!image) {
        std::cerr << to_message(image.error()) << "\n";
        return 1;
    }
    std::ofstream file(argv[1], std::ios::binary);
    file << *image;
    file.close();
    return file ? 0 : 1;
}
