#pragma once

#include <string>
#include <string_view>

namespace glasshouse::syntax {

/// A JSON text with the parts replaced that cost a strict parser the whole record: bytes that are no UTF-8 and lone
/// surrogates become U+FFFD, control characters and wrong escapes are written as escapes, NaN and infinities become
/// null, and integers beyond 64 bits become floating-point numbers. Everything else stands as it was.
[[nodiscard]] std::string repair_json(std::string_view text);

}  // namespace glasshouse::syntax
