// The only user of CLD2. Covered by language_test.
#include "lexicon/language_detector.hpp"

#include "glasshouse/text/text.hpp"

#include <array>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace glasshouse::lexicon {
namespace {

constexpr std::size_t kEnough = 1024;  // bytes: more text changes no answer, only the time it takes
constexpr int kMostOfIt = 75;          // per cent of the text that must be in the language

/// CLD2 keeps some codes that BCP 47 has replaced.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kReplaced{
    {{"iw", "he"}, {"jw", "jv"}, {"mo", "ro"}}};

}  // namespace

std::string_view detect_language(std::string_view text) {
    std::size_t size = std::min(text.size(), kEnough);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
    const CLD2::CLDHints no_hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> shares{};
    std::array<double, 3> scores{};
    int letters = 0;
    int valid = 0;
    bool is_reliable = false;
    const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        text.data(), static_cast<int>(size), true, &no_hints, 0, languages.data(), shares.data(), scores.data(),
        nullptr, &letters, &is_reliable, &valid);
    if (!is_reliable || language == CLD2::UNKNOWN_LANGUAGE || shares[0] < kMostOfIt) return {};
    const std::string_view code = CLD2::LanguageCode(language);
    const std::string_view primary = code.substr(0, code.find('-'));
    for (const auto& [old_code, new_code] : kReplaced) {
        if (primary == old_code) return new_code;
    }
    return primary;
}

}  // namespace glasshouse::lexicon
