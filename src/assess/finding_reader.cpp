// Test: finding_reader_test.cpp.
#include "finding_reader.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::assess {
namespace {

using model::Genre;
using model::ItemField;
using model::ItemKind;

constexpr std::array kReadFields{ItemField::Text, ItemField::Container, ItemField::Place, ItemField::Link};

lexicon::ReadOptions options_for(const model::Item& item, ItemField field) {
    const model::ItemKindRow& kind = model::row_of(item.kind);
    lexicon::ReadOptions options;
    options.genre = kind.text_genre;
    if (item.time) options.day = to_date(*item.time);
    // What somebody else said or wrote is no statement of the owner's.
    options.shared = field == ItemField::Link || item.author == model::Author::Other;
    if (field == ItemField::Container) options.genre = kind.container_genre;
    if (field == ItemField::Place) options.genre = item.kind == ItemKind::CheckIn ? Genre::CheckIn : Genre::Place;
    return options;
}

bool is_picture(const model::Item& item) {
    return item.media_count > 0 || item.kind == ItemKind::Photo || item.kind == ItemKind::Video ||
           item.kind == ItemKind::Story || item.kind == ItemKind::Reel;
}

}  // namespace

FindingReader::FindingReader(const lexicon::Lexicons& lexicons, Structure structure, const ConductStudies& studies)
    : lexicons_(&lexicons), structure_(std::move(structure)) {
    for (const lexicon::Rule& rule : lexicons.rules()) {
        std::string figures = rule.grades.conduct > 0 ? studies.figures_for(rule.id) : std::string();
        rules_.push_back({rule.id, rule.say, rule.topic, rule.grades, rule.lexicon, std::move(figures)});
    }
    for (const StructureRow& row : structure_.rows()) {
        // Several rows may raise one rule; it stands in the list once.
        const auto same = std::ranges::find(rules_, row.rule);
        structure_rules_.push_back(static_cast<std::uint32_t>(same - rules_.begin()));
        if (same == rules_.end()) rules_.push_back(row.rule);
    }
}

void FindingReader::read_field(const model::Item& item, ItemField field, ItemReading& reading) const {
    const std::string_view words = field_text(item, field);
    if (words.empty()) return;
    lexicon::Reading read = lexicons_->read(words, options_for(item, field));
    if (!read.judged) {
        reading.is_judged = false;
        if (reading.unjudged_language.empty()) reading.unjudged_language = std::move(read.language);
    }
    for (lexicon::Hit& hit : read.hits) {
        if (hit.accepted) {
            reading.findings.push_back({hit.rule, hit.certainty, field, hit.span, std::move(hit.why)});
        }
    }
}

ItemReading FindingReader::read(const model::Item& item) const {
    ItemReading reading;
    for (const ItemField field : kReadFields) read_field(item, field, reading);
    for (const std::uint32_t row : structure_.matches(item)) {
        const ItemField field = field_of(structure_.rows()[row].presence);
        reading.findings.push_back({structure_rules_[row], model::Certainty::Sure, field, std::nullopt, {}});
    }
    std::ranges::sort(reading.findings, {}, [](const Finding& one) { return std::pair(one.rule, one.field); });
    if (item.text.empty() && is_picture(item)) reading.is_judged = false;
    return reading;
}

}  // namespace glasshouse::assess
