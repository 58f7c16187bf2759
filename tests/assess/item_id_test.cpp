#include "assess/audit_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::assess;
using namespace glasshouse::assess::testing;

namespace {
const DigestKey kKey = to_digest_key("an account");
}

TEST_CASE("an id follows kind, second, own words, container and other party") {
    model::Item item = post({2012, 1, 1}, "Supper");
    item.container = "Mobile uploads";
    item.other_party = "Ben Example";
    const model::ItemId id = id_of(item, kKey);
    CHECK(id_of(item, kKey) == id);
    const auto changed = [&](auto change) {
        model::Item other = item;
        change(other);
        return id_of(other, kKey) != id;
    };
    CHECK(changed([](model::Item& other) { other.kind = model::ItemKind::Photo; }));
    CHECK(changed([](model::Item& other) { other.time->seconds += 1; }));
    CHECK(changed([](model::Item& other) { other.time.reset(); }));
    CHECK(changed([](model::Item& other) { other.text += '!'; }));
    CHECK(changed([](model::Item& other) { other.container.clear(); }));
    CHECK(changed([](model::Item& other) { other.other_party = "Cleo Example"; }));
    CHECK(id_of(item, to_digest_key("another account")) != id);
}

TEST_CASE("an id ignores what changes with language, layout or part of the export") {
    model::Item item = post({2012, 1, 1}, "Supper");
    const model::ItemId id = id_of(item, kKey);
    item.title = "Ana Example hat ein Foto hinzugefügt.";
    item.source = {2, "posts/your_posts_2.json", 17};
    item.url = "https://example.org/post";
    CHECK(id_of(item, kKey) == id);
}

TEST_CASE("parts of an item cannot be shifted into one another") {
    model::Item one = post({2012, 1, 1}, "ab");
    one.container = "c";
    model::Item other = post({2012, 1, 1}, "a");
    other.container = "bc";
    CHECK(id_of(one, kKey) != id_of(other, kKey));
    model::Item digits = post({2012, 1, 1}, "1:a1:");
    model::Item split = post({2012, 1, 1}, "1:a");
    split.container = ":";
    CHECK(id_of(digits, kKey) != id_of(split, kKey));
}

TEST_CASE("words that look alike have one id however their marks are encoded") {
    CHECK(id_of(post({2012, 1, 1}, "Ros\u00e9"), kKey) == id_of(post({2012, 1, 1}, "Rose\u0301"), kKey));
}

TEST_CASE("an id names its platform, and equal ones are numbered") {
    AuditedItem item;
    item.id.hash = 0xabcdefULL;
    CHECK(to_string(item) == "fb-0000000000abcdef");
    item.ordinal = 3;
    CHECK(to_string(item) == "fb-0000000000abcdef-3");
}
