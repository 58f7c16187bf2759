// Any bytes as a string of an export: repairing makes no invalid text and no longer one.
#include "fuzz_law.hpp"
#include "glasshouse/syntax/mojibake.hpp"
#include "syntax/utf8.hpp"
#include "syntax/utf8_cleaner.hpp"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace glasshouse;
    const auto is_utf8 = [](std::string_view text) { return syntax::valid_utf8_prefix(text) == text.size(); };
    const std::string_view text = fuzz::to_text(data, size);
    (void)syntax::repair_mojibake(text);

    syntax::Utf8Cleaner cleaner;
    const std::string clean(cleaner.clean(text));
    fuzz::require(is_utf8(clean), "cleaned text is UTF-8");
    const std::string repaired = syntax::repair_mojibake(clean);
    fuzz::require(is_utf8(repaired), "repaired text is UTF-8");
    fuzz::require(repaired.size() <= clean.size() + 3, "repairing adds at most a replacement character");
    return 0;
}
