// The columns of data/schema/audit.sql's `item_row` and `finding_row`, both ways. Tested by audit_file_test.cpp.
#include "store/item_rows.hpp"

#include "glasshouse/base/digest.hpp"
#include "store/string_list.hpp"

#include <charconv>

namespace glasshouse::store {
namespace {

constexpr std::array<IdRow<TimePrecision>, 5> kPrecisions{{{TimePrecision::Second, "second"},
                                                           {TimePrecision::Minute, "minute"},
                                                           {TimePrecision::Day, "day"},
                                                           {TimePrecision::Month, "month"},
                                                           {TimePrecision::Year, "year"}}};
static_assert(in_enumerator_order(kPrecisions));

constexpr std::array<IdRow<model::Author>, 2> kAuthors{
    {{model::Author::Self, "self"}, {model::Author::Other, "other"}}};
static_assert(in_enumerator_order(kAuthors));

constexpr int kVerdictBits = 3;
constexpr std::int64_t kVerdictMask = 7;

void bind_time(RowWriter& row, const std::optional<Timestamp>& time) {
    if (!time) {
        for (int column = 0; column < 3; ++column) row.null();
        return;
    }
    row.integer(time->seconds);
    row.word(kPrecisions[std::to_underlying(time->precision)].id);
    row.flag(time->zone_known);
}

std::optional<Timestamp> read_time(RowReader& row) {
    if (row.is_null()) {
        row.skip(3);
        return std::nullopt;
    }
    Timestamp time;
    time.seconds = row.integer();
    time.precision = row.word(kPrecisions);
    time.zone_known = row.flag();
    return time;
}

void bind_place(RowWriter& row, const std::optional<model::Place>& place) {
    if (place) {
        row.present_text(place->name);
    } else {
        row.null();
    }
    if (place && place->position) {
        row.real(place->position->latitude);
        row.real(place->position->longitude);
    } else {
        row.null();
        row.null();
    }
}

std::optional<model::Place> read_place(RowReader& row) {
    if (row.is_null()) {
        row.skip(3);
        return std::nullopt;
    }
    model::Place place;
    place.name = row.text();
    if (row.is_null()) {
        row.skip(2);
        return place;
    }
    model::Position position;
    position.latitude = row.real();
    position.longitude = row.real();
    place.position = position;
    return place;
}

void bind_audience(RowWriter& row, const std::optional<model::Audience>& audience) {
    if (!audience) {
        row.null();
        row.null();
        return;
    }
    row.word(model::to_id(audience->kind));
    row.text(audience->list);
}

std::optional<model::Audience> read_audience(RowReader& row) {
    if (row.is_null()) {
        row.skip(2);
        return std::nullopt;
    }
    model::Audience audience;
    audience.kind = row.word(model::kAudienceKinds);
    audience.list = row.text();
    return audience;
}

std::vector<std::string> read_list(RowReader& row) {
    auto values = parse_json_list(row.text());
    if (!values) row.damage();
    return values.value_or(std::vector<std::string>{});
}

void bind_content(RowWriter& row, const model::Item& item, const std::string& people) {
    row.word(model::to_id(item.platform));
    row.word(model::to_id(item.kind));
    row.word(kAuthors[std::to_underlying(item.author)].id);
    row.word(model::to_id(item.state));
    bind_time(row, item.time);
    for (const std::string* text :
         {&item.text, &item.title, &item.container, &item.link, &item.url, &item.other_party}) {
        row.text(*text);
    }
    bind_place(row, item.place);
    row.text(people);
    row.text(item.field);
    row.unsigned_integer(item.count);
    row.integer(item.media_count);
    row.flag(item.upload_address_kept);
    bind_audience(row, item.stated_audience);
    row.flag(item.administers);
}

model::Item read_content(RowReader& row) {
    model::Item item;
    item.platform = row.word(model::kPlatforms);
    item.kind = row.word(model::kItemKinds);
    item.author = row.word(kAuthors);
    item.state = row.word(model::kItemStates);
    item.time = read_time(row);
    for (std::string* text : {&item.text, &item.title, &item.container, &item.link, &item.url, &item.other_party}) {
        *text = row.text();
    }
    item.place = read_place(row);
    item.people = read_list(row);
    item.field = row.text();
    item.count = row.count();
    item.media_count = row.small_count();
    item.upload_address_kept = row.flag();
    item.stated_audience = read_audience(row);
    item.administers = row.flag();
    return item;
}

std::uint8_t read_grade(RowReader& row) {
    const std::int64_t grade = row.integer();
    if (grade < 0 || grade > 3) row.damage();
    return static_cast<std::uint8_t>(grade & 3);
}

}  // namespace

std::string to_key(const assess::AuditedItem& item) {
    return std::string(model::row_of(item.item.platform).code) + '-' + to_hex(item.id.hash);
}

std::int64_t pack(const assess::Verdicts& verdicts) {
    std::int64_t packed = 0;
    int shift = 0;
    for (const model::Verdict verdict : verdicts.standard) {
        packed |= static_cast<std::int64_t>(verdict) << shift;
        shift += kVerdictBits;
    }
    packed |= static_cast<std::int64_t>(verdicts.viewer) << shift;
    return packed | static_cast<std::int64_t>(verdicts.baseline) << (shift + kVerdictBits);
}

assess::Verdicts unpack(std::int64_t packed, RowReader& row) {
    assess::Verdicts verdicts;
    const auto next = [&packed, &row] {
        const auto code = static_cast<std::size_t>(packed & kVerdictMask);
        packed >>= kVerdictBits;
        if (code < model::kVerdicts.size()) return model::kVerdicts[code].value;
        row.damage();
        return model::Verdict::No;
    };
    for (model::Verdict& verdict : verdicts.standard) verdict = next();
    verdicts.viewer = next();
    verdicts.baseline = next();
    return verdicts;
}

void bind_item(RowWriter& row, const NumberedItem& item) {
    const assess::AuditedItem& audited = item.audited;
    row.integer(item.number);
    row.present_text(item.key);
    row.integer(audited.ordinal);
    bind_content(row, audited.item, item.people);
    row.integer(audited.item.source.input);
    row.integer(item.entry);
    row.unsigned_integer(audited.item.source.record);
    row.integer(audited.circumstance);
    row.integer(pack(audited.verdicts));
    row.word(assess::to_id(audited.newly_visible));
    row.integer(audited.privacy);
    row.integer(audited.conduct);
    row.flag(audited.judged);
    row.integer(item.first_finding);
    row.unsigned_integer(item.finding_count);
    // 2 with a finding, 1 newly visible without one: what ItemSelection asks for, answered from the index alone.
    row.integer(item.finding_count > 0 ? 2 : audited.newly_visible != assess::NewlyVisible::No ? 1 : 0);
}

ReadItem read_item(RowReader& row) {
    ReadItem read;
    assess::AuditedItem& audited = read.audited;
    std::string entry = row.text();
    const std::string key = row.text();
    audited.ordinal = row.small_count();
    audited.item = read_content(row);
    audited.item.source.input = row.small_count();
    audited.item.source.entry = std::move(entry);
    audited.item.source.record = row.count();
    audited.circumstance = row.small_count();
    audited.verdicts = unpack(row.integer(), row);
    audited.newly_visible = row.word(assess::kNewlyVisible);
    audited.privacy = read_grade(row);
    audited.conduct = read_grade(row);
    audited.judged = row.flag();
    read.first_finding = row.integer();
    read.finding_count = row.integer();
    const std::size_t dash = key.find('-');
    const char* const hex = key.data() + (dash == std::string::npos ? key.size() : dash + 1);
    const auto [end, error] = std::from_chars(hex, key.data() + key.size(), audited.id.hash, 16);
    if (error != std::errc{} || end != key.data() + key.size()) row.damage();
    return read;
}

void bind_finding(RowWriter& row, const NumberedFinding& finding) {
    row.integer(finding.number);
    row.integer(finding.item);
    row.integer(finding.finding.rule);
    row.word(model::to_id(finding.finding.certainty));
    row.word(model::to_id(finding.finding.field));
    if (finding.finding.span) {
        row.integer(finding.finding.span->start);
        row.integer(finding.finding.span->end);
    } else {
        row.null();
        row.null();
    }
    row.text(finding.why);
}

assess::Finding read_finding(RowReader& row) {
    assess::Finding finding;
    finding.rule = row.small_count();
    finding.certainty = row.word(model::kCertainties);
    finding.field = row.word(model::kItemFields);
    if (row.is_null()) {
        row.skip(2);
    } else {
        text::Span span;
        span.start = row.small_count();
        span.end = row.small_count();
        finding.span = span;
    }
    finding.why = read_list(row);
    return finding;
}

}  // namespace glasshouse::store
