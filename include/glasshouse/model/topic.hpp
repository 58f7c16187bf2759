#pragma once

#include "glasshouse/base/table.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace glasshouse::model {

/// What an item is about. The order is the order of reports.
enum class Topic : std::uint8_t {
    Family,
    Relationship,
    Politics,
    Religion,
    Identity,
    Alcohol,
    Drugs,
    Location,
    Health,
    Patient,
    Advice,
    Work,
    Credentials,
    Discrimination,
    Profanity,
    Sexual,
    Money,
    Violence,
    Legal,
    Contact,
};

struct TopicRow {
    Topic value;
    std::string_view id;
    std::string_view label;
};

inline constexpr std::array<TopicRow, 20> kTopics{{
    {Topic::Family, "family", "Family and children"},
    {Topic::Relationship, "relationship", "Relationships"},
    {Topic::Politics, "politics", "Politics"},
    {Topic::Religion, "religion", "Religion"},
    {Topic::Identity, "identity", "Identity"},
    {Topic::Alcohol, "alcohol", "Alcohol"},
    {Topic::Drugs, "drugs", "Drugs"},
    {Topic::Location, "location", "Location and routine"},
    {Topic::Health, "health", "Health"},
    {Topic::Patient, "patient", "Patients"},
    {Topic::Advice, "advice", "Clinical advice"},
    {Topic::Work, "work", "Work"},
    {Topic::Credentials, "credentials", "Credentials"},
    {Topic::Discrimination, "discrimination", "Discrimination"},
    {Topic::Profanity, "profanity", "Strong language"},
    {Topic::Sexual, "sexual", "Sexual content"},
    {Topic::Money, "money", "Money"},
    {Topic::Violence, "violence", "Violence"},
    {Topic::Legal, "legal", "Legal trouble"},
    {Topic::Contact, "contact", "Contact details"},
}};
static_assert(in_enumerator_order(kTopics));

[[nodiscard]] constexpr const TopicRow& row_of(Topic topic) { return kTopics[std::to_underlying(topic)]; }
[[nodiscard]] constexpr std::string_view to_id(Topic topic) { return row_of(topic).id; }

/// The topic that a full rule id such as "alcohol.drink" begins with.
[[nodiscard]] constexpr std::optional<Topic> topic_of_rule(std::string_view rule) {
    return find_by_id(kTopics, rule.substr(0, rule.find('.')));
}

/// How much a finding tells and how private that is, 0-3; and how a board or employer has been measured to judge it,
/// 0-3. The two are never added up.
struct Grades {
    std::uint8_t privacy = 0;
    std::uint8_t conduct = 0;

    friend bool operator==(const Grades&, const Grades&) = default;
};

/// How sure a match is of its meaning, strongest first.
enum class Certainty : std::uint8_t { Sure, Likely, Maybe };

inline constexpr std::array<IdRow<Certainty>, 3> kCertainties{
    {{Certainty::Sure, "sure"}, {Certainty::Likely, "likely"}, {Certainty::Maybe, "maybe"}}};
static_assert(in_enumerator_order(kCertainties));
[[nodiscard]] constexpr std::string_view to_id(Certainty certainty) {
    return kCertainties[std::to_underlying(certainty)].id;
}

}  // namespace glasshouse::model
