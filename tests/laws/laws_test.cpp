// What is true of every export, whatever is in it.
#include "laws/fixtures.hpp"

#include <algorithm>
#include <map>
#include <random>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::test;

namespace {

std::uint64_t sum(const model::Tally& tally) { return tally.read + tally.skipped + tally.unknown; }

}  // namespace

TEST_CASE("entries read, known-skipped and unknown are the entries of the export", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const auto archive = archive::make_memory_archive(fixture.files);
        const model::Coverage coverage = audit_of(*archive).audit.coverage;
        CHECK(sum(coverage.entries()) == archive->entries().size() + archive->rejected().size());
        model::Tally entries;
        model::Tally records;
        for (const auto& [kind, tally] : coverage.by_kind()) {
            entries.read += tally.entries.read;
            entries.skipped += tally.entries.skipped;
            entries.unknown += tally.entries.unknown;
            records.read += tally.records.read;
            records.skipped += tally.records.skipped;
            records.unknown += tally.records.unknown;
        }
        CHECK(entries == coverage.entries());
        CHECK(records == coverage.records());
    }
}

TEST_CASE("a finding's span lies in its field, on character boundaries, and is not empty", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        for (const assess::AuditedItem& item : audit_of(fixture).all()) {
            for (const assess::Finding& finding : item.findings) {
                if (!finding.span) continue;
                const std::string_view text = model::field_text(item.item, finding.field);
                REQUIRE(finding.span->start < finding.span->end);
                REQUIRE(finding.span->end <= text.size());
                const auto starts_character = [&](std::size_t at) {
                    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
                };
                CHECK(starts_character(finding.span->start));
                CHECK(starts_character(finding.span->end));
            }
        }
    }
}

TEST_CASE("the order of entries does not change the audit", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const Audited straight = audit_of(fixture);
        Fixture shuffled = fixture;
        std::shuffle(shuffled.files.begin(), shuffled.files.end(), std::mt19937(42));
        const Audited mixed = audit_of(shuffled);
        CHECK(straight.audit == mixed.audit);
        CHECK(straight.all() == mixed.all());
    }
}

TEST_CASE("two threads give the audit and the items of one", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const auto archive = archive::make_memory_archive(fixture.files);
        const Audited one = audit_of(fixture);
        AuditRequest request = standard_request();
        request.jobs = 2;
        Audited two;
        auto audit = run_audit(*archive, request, two.items, {});
        REQUIRE(audit);
        two.items.finish();
        CHECK(*audit == one.audit);
        CHECK(two.all() == one.all());
    }
}

namespace {

/// Takes a few items and then no more, as a full disk does.
class FullSink final : public assess::ItemSink {
public:
    [[nodiscard]] Result<void> add(assess::AuditedItem&&) override {
        if (++items_ > 70) return fail(ErrorCode::Internal, "sink", "full");
        return {};
    }

private:
    int items_ = 0;
};

}  // namespace

TEST_CASE("a sink that fails ends the audit with its failure, on one thread and on two", "[laws]") {
    const auto archive = archive::make_memory_archive(fixture("demo-json").files);
    for (const unsigned jobs : {1U, 2U}) {
        CAPTURE(jobs);
        AuditRequest request = standard_request();
        request.jobs = jobs;
        FullSink sink;
        const auto audit = run_audit(*archive, request, sink, {});
        REQUIRE_FALSE(audit);
        CHECK(audit.error().detail == "full");
    }
}

TEST_CASE("the counts of an audit are those of its items", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        const Audited audited = audit_of(fixture);
        std::uint64_t yes = 0;
        std::uint64_t maybe = 0;
        std::map<std::string, std::uint64_t> kinds;
        const auto items = audited.all();
        for (const assess::AuditedItem& item : items) {
            yes += item.newly_visible == assess::NewlyVisible::Yes ? 1U : 0U;
            maybe += item.newly_visible == assess::NewlyVisible::Maybe ? 1U : 0U;
            ++kinds[std::string(model::to_id(item.item.kind))];
        }
        const assess::Totals& totals = audited.audit.totals;
        CHECK(totals.items == items.size());
        CHECK(totals.newly_visible == assess::Range{yes, yes + maybe});
        CHECK(audited.audit.kinds == kinds);
        for (const auto& [viewer, counts] : totals.by_viewer) {
            CAPTURE(viewer);
            std::uint64_t all = 0;
            for (const std::uint64_t count : counts) all += count;
            CHECK(all == items.size());
        }
        CHECK(totals.by_viewer.at("self")[0] == items.size());
    }
}

TEST_CASE("what is archived, trashed or a draft is seen by nobody but its owner", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        CAPTURE(fixture.name);
        for (const assess::AuditedItem& item : audit_of(fixture).all()) {
            if (item.item.state != model::ItemState::Archived && item.item.state != model::ItemState::Trashed &&
                item.item.state != model::ItemState::Draft) {
                continue;
            }
            for (std::size_t i = 0; i < model::kStandardViewers.size(); ++i) {
                const bool self = model::kStandardViewers[i] == model::ViewerFlag::Self;
                CHECK(item.verdicts.standard[i] == (self ? model::Verdict::Yes : model::Verdict::No));
            }
        }
    }
}

TEST_CASE("identity, faith, party, health, family and place never count as conduct", "[laws]") {
    for (const Fixture& fixture : fixtures()) {
        for (const assess::RuleInfo& rule : audit_of(fixture).audit.rules) {
            switch (rule.topic) {
                case model::Topic::Family:
                case model::Topic::Relationship:
                case model::Topic::Politics:
                case model::Topic::Religion:
                case model::Topic::Identity:
                case model::Topic::Location:
                case model::Topic::Health: CHECK(rule.grades.conduct == 0); break;
                case model::Topic::Alcohol:
                case model::Topic::Drugs:
                case model::Topic::Patient:
                case model::Topic::Advice:
                case model::Topic::Work:
                case model::Topic::Credentials:
                case model::Topic::Discrimination:
                case model::Topic::Profanity:
                case model::Topic::Sexual:
                case model::Topic::Money:
                case model::Topic::Violence:
                case model::Topic::Legal:
                case model::Topic::Contact: break;
            }
        }
    }
}
