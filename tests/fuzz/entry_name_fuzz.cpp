// Any bytes as the name a container stores; the first byte is the depth allowed.
#include "archive/entry_name.hpp"
#include "fuzz_law.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace glasshouse;
    if (size == 0) return 0;
    const std::uint32_t max_depth = data[0] % 65U;
    const archive::EntryName name = archive::clean_name(fuzz::to_text(data + 1, size - 1), max_depth);
    if (name.kind == archive::NameKind::Hostile) fuzz::require(!name.why.empty(), "a refused name says why");
    if (name.kind != archive::NameKind::File) return 0;
    fuzz::require(!name.text.empty() && name.text.front() != '/' && name.text.back() != '/',
                  "a file has a relative name");
    fuzz::require(("/" + name.text + "/").find("/../") == std::string::npos, "no name leads out of the export");
    const archive::EntryName again = archive::clean_name(name.text, max_depth);
    fuzz::require(again.kind == archive::NameKind::File && again.text == name.text, "a clean name is clean");
    return 0;
}
