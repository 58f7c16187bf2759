// The only user of libsodium. Tested by digest_test.cpp with the published vectors of SHA-256 and SipHash-2-4.
#include "glasshouse/base/digest.hpp"

#include <algorithm>

#include <sodium/crypto_hash_sha256.h>
#include <sodium/crypto_shorthash.h>

namespace glasshouse {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
static_assert(crypto_shorthash_KEYBYTES == std::tuple_size_v<DigestKey> &&
              crypto_shorthash_BYTES == sizeof(std::uint64_t));

using Sha256 = std::array<unsigned char, crypto_hash_sha256_BYTES>;

const unsigned char* to_bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

Sha256 sha256(std::string_view bytes) {
    Sha256 digest{};
    crypto_hash_sha256(digest.data(), to_bytes(bytes), bytes.size());
    return digest;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
    std::string hex;
    for (const unsigned char byte : sha256(bytes)) {
        hex += kHexDigits[byte >> 4U];
        hex += kHexDigits[byte & 15U];
    }
    return hex;
}

DigestKey to_digest_key(std::string_view secret) {
    const Sha256 digest = sha256(secret);
    DigestKey key{};
    std::copy_n(digest.begin(), key.size(), key.begin());
    return key;
}

std::uint64_t keyed_hash(const DigestKey& key, std::string_view bytes) {
    std::array<unsigned char, crypto_shorthash_BYTES> out{};
    crypto_shorthash(out.data(), to_bytes(bytes), bytes.size(), key.data());
    std::uint64_t value = 0;
    for (std::size_t i = out.size(); i-- > 0;) value = value << 8U | out[i];
    return value;
}

std::string to_hex(std::uint64_t value) {
    std::string hex(16, '0');
    for (std::size_t i = hex.size(); i-- > 0; value >>= 4U) hex[i] = kHexDigits[value & 15U];
    return hex;
}

}  // namespace glasshouse
