#pragma once

#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/model/account.hpp"
#include "glasshouse/model/viewer.hpp"
#include "glasshouse/visibility/circumstance.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::visibility {

/// Something the owner can do, from data/remedies/<platform>.tsv.
struct Remedy {
    std::string id;  ///< "R10"
    model::Platform platform = model::Platform::Facebook;
    std::string title;               ///< "Put this person on your Restricted list"
    std::vector<std::string> where;  ///< menu path, one step each
    std::string when;                ///< "before", "after" or "any": relative to accepting
    bool destroys = false;
    std::uint32_t minutes = 1;           ///< for one go, however many items
    std::uint32_t seconds_per_item = 0;  ///< on top, for each item it is done to
    std::string note;                    ///< what it does not do
    std::string takes;                   ///< "", "item", "group", "album", "field", "months": what a target may be
};

/// Identity of a platform's rules for reports.
struct PolicyInfo {
    model::Platform platform = model::Platform::Facebook;
    std::string checked_on;  ///< oldest date on which a row was checked
    std::string sha256;
};

/// The rules of who can see what, from data/visibility/*.tsv and data/remedies/*.tsv. Immutable.
class Policies {
public:
    /// Reads the tables out of the given files (path starts "data/visibility/" or "data/remedies/"). A row without
    /// source, evidence mark and date checked ends in Invalid, with file and line.
    [[nodiscard]] static Result<Policies> load(std::span<const Resource> files, Date today);
    Policies(Policies&&) noexcept;
    Policies& operator=(Policies&&) noexcept;
    ~Policies();

    /// Whom an item is addressed to and why: stated, by settings, by rule, else assumed.
    [[nodiscard]] Circumstance circumstance_of(const model::Item& item, const model::Account& account) const;
    /// Whether this viewer sees such an item. A pure function of its arguments and the tables.
    [[nodiscard]] Judgement judge(const model::Viewer& viewer, const Circumstance& circumstance,
                                  const Names& names) const;
    /// Whether the item may have an audience that lets the viewer see it and the baseline not, or less surely. False
    /// where the viewer's rights lie within the baseline's, however little is known of the audience.
    [[nodiscard]] bool may_add(const model::Viewer& viewer, const model::Viewer& baseline,
                               const Circumstance& circumstance, const Names& names) const;
    /// How a viewer would come across it: 1 top of the profile, 2 profile, 3 search or feed, 4 in its context only.
    [[nodiscard]] int surface_of(const Circumstance& circumstance) const;

    [[nodiscard]] std::span<const Remedy> remedies() const;
    /// Ids of the remedies that change something for such an item, least effort first.
    [[nodiscard]] std::vector<std::string> remedies_for(const Circumstance& circumstance) const;
    /// The circumstance once the owner has done it; equal to the argument where the remedy does nothing for it.
    [[nodiscard]] Circumstance after(const Remedy& remedy, const Circumstance& circumstance) const;
    /// The viewer once the owner has done it: Restricted narrows whoever it is done to.
    [[nodiscard]] model::Viewer after(const Remedy& remedy, const model::Viewer& viewer) const;

    /// Words for people: "the setting 'Who can see your friends list' in your export", by a Circumstance's reason.
    [[nodiscard]] std::string explain_reason(std::string_view reason) const;
    /// True when the row behind the reason rests on unverified evidence or was not checked within 365 days of today.
    [[nodiscard]] bool is_unverified(std::string_view reason) const;
    [[nodiscard]] std::span<const PolicyInfo> infos() const;

    struct Tables;  ///< the stage's own

private:
    explicit Policies(std::unique_ptr<Tables> tables);
    std::unique_ptr<Tables> tables_;
};

}  // namespace glasshouse::visibility
