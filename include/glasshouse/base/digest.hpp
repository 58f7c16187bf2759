#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace glasshouse {

/// Secret of an account, made from the account itself, so that an id alone confirms nobody's guess about its text.
using DigestKey = std::array<std::uint8_t, 16>;

/// Lower-case hex SHA-256 of the bytes.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// A key from text that only the account's owner and the platform hold.
[[nodiscard]] DigestKey to_digest_key(std::string_view secret);

/// SipHash-2-4 of the bytes under the key.
[[nodiscard]] std::uint64_t keyed_hash(const DigestKey& key, std::string_view bytes);

/// 16 lower-case hex digits.
[[nodiscard]] std::string to_hex(std::uint64_t value);

}  // namespace glasshouse
