#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "platforms/facebook/html_card.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// Which form of JSON record a kind's cards are put in, so that the readers of the JSON form read them.
enum class HtmlShape : std::uint8_t {
    Post,
    Comment,
    Reaction,
    Labels,   ///< the label_values envelope
    Named,    ///< name, time and address: friends, pages liked
    Event,    ///< of a log: a sentence, and a name where the page prints one
    Answers,  ///< to a group's questions
    Badges,
    Reply,  ///< to an event
    Medium,
    Memory,
    Note,
    Album,    ///< the page is one record
    Profile,  ///< the page is one record
    Listing,
    Fundraiser,
    PollVote,
};

/// The form of a kind of the record table; cards that hold nothing but rows of labels are Labels whatever their kind.
[[nodiscard]] HtmlShape html_shape_of(std::string_view kind_id, const HtmlCard& card);

/// What the readers of printed pages need besides the card.
struct HtmlSurroundings {
    std::string_view owner;     ///< the account's name
    std::string_view language;  ///< of the page, else of the account
    std::string_view section;   ///< heading above a group of records
};

/// A card as a JSON record.
struct HtmlRecord {
    std::string json;
    std::string path;               ///< members that would lead to it in the JSON form; may be empty
    std::optional<Timestamp> time;  ///< as printed; tells the precision of all times in it
    bool has_unknown_date = false;  ///< a date is printed in a form that is not known
};

[[nodiscard]] HtmlRecord to_json_record(const HtmlCard& card, HtmlShape shape, const HtmlSurroundings& around);

}  // namespace glasshouse::platforms::facebook
