#include "glasshouse/store/audit_file.hpp"

#include "support/audit_builder.hpp"
#include "support/scratch_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>

#include <sys/stat.h>

using namespace glasshouse;
using test::AuditBuilder;
using test::ItemBuilder;
using test::SeenBy;

namespace {

store::AuditFile saved(const AuditBuilder& builder, const std::filesystem::path& path) {
    auto writer = store::AuditFileWriter::create(path);
    REQUIRE(writer);
    for (const assess::AuditedItem& item : builder.items.items) REQUIRE(writer->add(assess::AuditedItem(item)));
    REQUIRE(writer->finish(builder.audit));
    auto file = store::AuditFile::open(path);
    REQUIRE(file);
    return *std::move(file);
}

std::vector<assess::AuditedItem> items_of(const assess::ItemSource& source, assess::ItemSelection selection) {
    std::vector<assess::AuditedItem> items;
    REQUIRE(source.for_each(selection, [&](const assess::AuditedItem& item) {
        items.push_back(item);
        return true;
    }));
    return items;
}

// An item with something in every field, and its opposite.
AuditBuilder with_every_field() {
    AuditBuilder builder;
    ItemBuilder full("Wine, \"cheese\"\nand\ttalk");
    full.on(2009, 2, 28).kind(model::ItemKind::EventResponse).title("t").container("c").other_party("o");
    full.people({"Bo \"B\" Nobody", "Cy\nNobody"}).url("https://social.example/1").place("", -33.123456789, 151.5);
    full.raw().platform = model::Platform::Instagram;
    full.raw().author = model::Author::Other;
    full.raw().state = model::ItemState::Archived;
    full.raw().time->precision = TimePrecision::Minute;
    full.raw().time->zone_known = false;
    full.raw().link = "Somebody's article";
    full.raw().field = "going";
    full.raw().count = 18'446'744'073'709'551'615U;
    full.raw().media_count = 4'294'967'295U;
    full.raw().upload_address_kept = true;
    full.raw().stated_audience = model::Audience{model::AudienceKind::List, ""};
    full.raw().administers = true;
    full.raw().source = {3, "a/b.json", 9'007'199'254'740'993U};
    full.id(0xfedcba9876543210ULL).finding(0, "Wine").finding(1, "c", model::ItemField::Container).finding(3, "");
    builder.add(full);
    ItemBuilder bare("");
    bare.raw().place = model::Place{};
    bare.raw().text = std::string("nul\0inside", 10);
    bare.raw().stated_audience = model::Audience{model::AudienceKind::OnlyMe, {}};
    builder.add(bare.id(7));
    return builder.finish();
}

}  // namespace

TEST_CASE("an audit that was saved is loaded equal") {
    const test::ScratchFolder folder;
    AuditBuilder builder = GENERATE(test::sample_audit(), with_every_field(), AuditBuilder().finish());
    builder.audit.viewer = *model::parse_viewer("new-friend,co-member:\"Runners, City\"");
    builder.audit.totals.unjudged_languages = {{"eo", 3}};
    builder.audit.totals.assumed_share = 1.0 / 3.0;
    builder.audit.circumstances[1].circumstance.remedies = {"R4", "R10"};
    builder.audit.circumstances[1].circumstance.audience = {model::AudienceKind::FriendsExcept, "Work"};
    builder.audit.coverage.record_unknown("facebook.posts", "posts/x.json", 12, "expected an object");
    builder.audit.coverage.entry_unknown("odd.json", "no known keys");
    const store::AuditFile file = saved(builder, folder / "audit.db");
    const auto loaded = file.load();
    REQUIRE(loaded);
    CHECK(*loaded == builder.audit);
    CHECK(items_of(file, assess::ItemSelection::All) == builder.items.items);
}

TEST_CASE("items are handed out newest first, undated last, then by id") {
    const test::ScratchFolder folder;
    AuditBuilder builder;
    builder.add(ItemBuilder("undated b").id(9)).add(ItemBuilder("undated a").id(8));
    builder.add(ItemBuilder("old").on(2004, 1, 1).id(5)).add(ItemBuilder("new, high id").on(2024, 1, 1).id(~0ULL));
    builder.add(ItemBuilder("new, low id").on(2024, 1, 1).id(1)).add(ItemBuilder("before 1970").on(1931, 1, 1).id(2));
    const auto file = saved(builder.finish(), folder / "audit.db");
    std::vector<std::string> texts;
    for (const auto& item : items_of(file, assess::ItemSelection::All)) texts.push_back(item.item.text);
    CHECK(texts ==
          std::vector<std::string>{"new, low id", "new, high id", "old", "before 1970", "undated a", "undated b"});
}

TEST_CASE("equal ids are numbered in time order, undated ones last") {
    const test::ScratchFolder folder;
    AuditBuilder builder;
    builder.add(ItemBuilder("undated").id(4)).add(ItemBuilder("late").id(4).on(2020, 1, 1));
    builder.add(ItemBuilder("early").id(4).on(2010, 1, 1)).add(ItemBuilder("other").id(5));
    const auto file = saved(builder.finish(), folder / "audit.db");
    std::map<std::string, std::uint32_t> ordinals;
    for (const auto& item : items_of(file, assess::ItemSelection::All)) ordinals[item.item.text] = item.ordinal;
    CHECK(ordinals == std::map<std::string, std::uint32_t>{{"early", 1}, {"late", 2}, {"undated", 3}, {"other", 1}});
}

TEST_CASE("the ten that matter most carry the ordinal that their item got") {
    const test::ScratchFolder folder;
    AuditBuilder builder;
    builder.add(ItemBuilder("wine").id(4).on(2010, 1, 1).record(1));
    builder.add(ItemBuilder("wine").id(4).on(2010, 1, 1).record(2).finding(0, "wine"));
    const auto loaded = saved(builder.finish(), folder / "audit.db").load();
    REQUIRE(loaded);
    REQUIRE(loaded->top.size() == 1);
    CHECK(loaded->top[0].item.ordinal == 2);
    CHECK(loaded->top[0].item.item.source.record == 2);
}

TEST_CASE("only the items asked for are handed out") {
    const test::ScratchFolder folder;
    const AuditBuilder builder = test::sample_audit();
    const auto file = saved(builder, folder / "audit.db");
    for (const auto selection :
         {assess::ItemSelection::All, assess::ItemSelection::Reported, assess::ItemSelection::Revealing}) {
        CAPTURE(static_cast<int>(selection));
        CHECK(items_of(file, selection) == items_of(builder.items, selection));
    }
    int seen = 0;
    REQUIRE(file.for_each(assess::ItemSelection::All, [&](const assess::AuditedItem&) { return ++seen < 2; }));
    CHECK(seen == 2);
}

TEST_CASE("more items than fit one insert come back complete") {
    const test::ScratchFolder folder;
    AuditBuilder builder;
    const int items = GENERATE(49, 50, 51, 137);
    for (int i = 0; i < items; ++i) {
        builder.add(ItemBuilder("wine " + std::to_string(i)).on(2001 + i % 20, 1, 1).finding(0, "wine").finding(1, ""));
    }
    const auto file = saved(builder.finish(), folder / "audit.db");
    CHECK(items_of(file, assess::ItemSelection::All) == builder.items.items);
}

TEST_CASE("only the owner may read the file") {
    const test::ScratchFolder folder;
    saved(test::sample_audit(), folder / "audit.db");
    struct stat status {};
    REQUIRE(::stat((folder / "audit.db").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("an audit file that was not finished leaves nothing behind") {
    const test::ScratchFolder folder;
    {
        auto writer = store::AuditFileWriter::create(folder / "audit.db");
        REQUIRE(writer);
        REQUIRE(writer->add(ItemBuilder("secret").build()));
    }
    CHECK(!std::filesystem::exists(folder / "audit.db"));
}

TEST_CASE("an existing file is never written over") {
    const test::ScratchFolder folder;
    std::ofstream(folder / "audit.db") << "mine";
    const auto writer = store::AuditFileWriter::create(folder / "audit.db");
    REQUIRE(!writer);
    CHECK(writer.error().code == ErrorCode::AlreadyExists);
    const auto nowhere = store::AuditFileWriter::create(folder / "missing/audit.db");
    REQUIRE(!nowhere);
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("a file that is no finished audit is refused with the reason") {
    const test::ScratchFolder folder;
    const auto code_of = [&](const char* name) {
        const auto file = store::AuditFile::open(folder / name);
        REQUIRE(!file);
        return file.error().code;
    };
    CHECK(code_of("absent.db") == ErrorCode::NotFound);
    std::ofstream(folder / "text.db") << std::string(5000, 'x');
    CHECK(code_of("text.db") == ErrorCode::Corrupt);
    std::ofstream(folder / "empty.db") << "";
    CHECK(code_of("empty.db") == ErrorCode::Corrupt);
}
