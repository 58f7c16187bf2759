#include "glasshouse/base/digest.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the keyed hash gives SipHash-2-4's reference vectors") {
    DigestKey key{};
    std::string message;
    for (std::uint8_t i = 0; i < 16; ++i) key[i] = i;
    CHECK(to_hex(keyed_hash(key, message)) == "726fdb47dd0e0e31");
    for (char i = 0; i < 15; ++i) message += i;
    CHECK(to_hex(keyed_hash(key, message)) == "a129ca6149be45e5");
}

TEST_CASE("the same text under two accounts' keys has two hashes") {
    const DigestKey one = to_digest_key("account one");
    const DigestKey two = to_digest_key("account two");
    CHECK(keyed_hash(one, "a glass of wine") != keyed_hash(two, "a glass of wine"));
}
