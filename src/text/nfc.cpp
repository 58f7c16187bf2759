// Canonical composition by ICU. Covered by fold_test.
#include "glasshouse/text/text.hpp"
#include "text/utf8.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <algorithm>

namespace glasshouse::text {
namespace {

/// ASCII is composed already, and that is nearly every text.
bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::string with_valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        append_utf8(valid, next.code_point);
        at += next.size;
    }
    return valid;
}

}  // namespace

std::string to_nfc(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    std::string valid = with_valid_utf8(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(valid, status)) return valid;
    std::string composed;
    composed.reserve(valid.size());
    icu::StringByteSink<std::string> sink(&composed);
    nfc->normalizeUTF8(0, valid, sink, nullptr, status);
    return U_SUCCESS(status) ? composed : valid;
}

}  // namespace glasshouse::text
