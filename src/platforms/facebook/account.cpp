// The account is read before its items: titles name its owner, and its settings decide who sees what. Only the profile
// and a handful of settings files are opened. Tested by tests/platforms/facebook_account_test.cpp.
#include "platforms/facebook/account.hpp"

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/account_language.hpp"
#include "platforms/facebook/classify.hpp"
#include "platforms/facebook/html_account.hpp"
#include "platforms/facebook/old_page.hpp"
#include "platforms/facebook/profile_facts.hpp"
#include "platforms/facebook/records.hpp"
#include "platforms/facebook/settings_file.hpp"
#include "platforms/headed_stream.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::platforms::facebook {

namespace {

constexpr std::uint64_t kMaxAccountBytes = 64ULL << 20U;
constexpr std::array<std::string_view, 3> kAccountKinds{"facebook.profile", "facebook.settings", "facebook.highlights"};

bool is_account_kind(const RecordKind& kind) {
    return std::ranges::find(kAccountKinds, kind.id) != kAccountKinds.end();
}

class AccountReader {
public:
    explicit AccountReader(const archive::Archive& archive) : archive_(archive) {}

    [[nodiscard]] Result<model::Account> read() {
        bool has_json = false;
        bool has_html = false;
        for (std::size_t index = 0; index < archive_.entries().size(); ++index) {
            NameClass name = classify_name(archive_.entries()[index].name);
            const bool may_be_renamed = name.kind == nullptr && (name.form == Form::Json || name.form == Form::Html);
            if (may_be_renamed && !archive_.entries()[index].encrypted) name.kind = find_by_content(index);
            if (name.kind == nullptr || !name.kind->is_read()) continue;
            has_json = has_json || name.form == Form::Json;
            has_html = has_html || name.form == Form::Html;
            if (!is_account_kind(*name.kind) || archive_.entries()[index].encrypted) continue;
            if (const Result<void> read = read_entry(index, *name.kind); !read) return std::unexpected(read.error());
        }
        account_.format = has_json && has_html ? "mixed" : has_html ? "html" : has_json ? "json" : "";
        if (account_.language.empty()) account_.language = guess_language(archive_, account_.name);
        if (has_html && (account_.language.empty() || account_.language == "en")) {
            if (std::string region = guess_english_region(archive_); !region.empty()) account_.language = region;
        }
        return std::move(account_);
    }

private:
    /// The kind of an entry with an unknown name, where it is one of the account's.
    [[nodiscard]] const RecordKind* find_by_content(std::size_t index) const {
        const auto stream = HeadedStream::open(archive_, index, kHeadBytes);
        if (!stream) return nullptr;
        const RecordKind* kind = classify_keys(syntax::sniff_json((*stream)->head()));
        if (kind != nullptr) return is_account_kind(*kind) ? kind : nullptr;
        return is_settings_entry(archive_, index) ? &kind_of_id("facebook.settings") : nullptr;
    }

    /// A damaged file costs only what stands in it: the reading of items books it as unknown.
    [[nodiscard]] Result<void> read_entry(std::size_t index, const RecordKind& kind) {
        auto stream = HeadedStream::open(archive_, index, kHeadBytes);
        if (!stream) return {};
        const std::string_view head = (*stream)->head();
        const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        if (start != std::string_view::npos && head[start] == '<') {
            const bool is_old = is_old_page_name(archive_.entries()[index].name) && has_old_markup(head);
            const Result<HtmlAccountPage> page =
                read_html_account(**stream, is_old ? HtmlFamily::Old : HtmlFamily::Modern);
            if (!page) return {};
            if (account_.language.empty()) account_.language = page->language;
            take_settings(page->settings, index, kind);
            return take_profile(page->profile, index);
        }
        const Result<std::string> content = archive::read_all(archive_, index, kMaxAccountBytes);
        if (!content) return {};
        Result<void> taken;
        (void)syntax::read_json(*content, [&](syntax::JsonView root) { taken = read_root(root, index, kind); });
        return taken;
    }

    [[nodiscard]] Result<void> read_root(const syntax::JsonView& root, std::size_t index, const RecordKind& kind) {
        if (kind.id == "facebook.profile") return take_profile(read_profile_facts(root), index);
        root.for_each([&](syntax::JsonView record) { take_settings(collect_setting_lines(record), index, kind); });
        return {};
    }

    [[nodiscard]] Result<void> take_profile(const ProfileFacts& facts, std::size_t index) {
        if (facts.empty()) return {};
        const bool is_first = owner_.empty();
        if (!is_first && !may_be_one_owner(owner_, facts)) {
            const std::string differs(what_differs(owner_, facts));
            const bool is_one_input = owner_input_ == archive_.entries()[index].input;
            return fail(ErrorCode::MixedOwners, archive_.entries()[index].name,
                        is_one_input
                            ? "this export holds profiles of two different Facebook accounts (" + differs +
                                  "); give one person's export at a time"
                            : input_name(owner_input_) + " and " + input_name(archive_.entries()[index].input) +
                                  " are exports of two different Facebook accounts (" + differs +
                                  "); give only the parts of one person's export");
        }
        if (is_first) {
            owner_input_ = archive_.entries()[index].input;
            owner_ = facts;
            account_.name = facts.name;
        }
        if (account_.user_name.empty()) account_.user_name = facts.user_name;
        if (!account_.created && facts.registered) account_.created = to_date(*facts.registered);
        if (!account_.birthday) account_.birthday = facts.birthday;
        if (facts.name != account_.name) add_name(facts.name);
        for (const std::string& name : facts.other_names) add_name(name);
        return {};
    }

    /// As given on the command line: the owners' names are theirs.
    [[nodiscard]] std::string input_name(std::uint32_t input) const {
        return input < archive_.inputs().size() ? archive_.inputs()[input].name : "the other export";
    }

    void add_name(const std::string& name) {
        const bool is_known = name.empty() || name == account_.name ||
                              std::ranges::find(account_.other_names, name) != account_.other_names.end();
        if (!is_known) account_.other_names.push_back(name);
    }

    void take_settings(const std::vector<SettingLine>& lines, std::size_t index, const RecordKind& kind) {
        const bool of_highlights = kind.id == "facebook.highlights";
        for (const Setting& setting : read_settings(lines, sole_setting_of(archive_.entries()[index].name))) {
            if (account_.language.empty()) account_.language = setting.language;
            if (!setting.audience || setting.key.empty() || setting.key == "-") continue;
            // Labels as short as "Audience" mean the highlights only in their own file.
            if (of_highlights != (setting.key == "highlights")) continue;
            if (account_.settings.try_emplace(std::string(setting.key), *setting.audience).second)
                account_.setting_sources.try_emplace(std::string(setting.key), archive_.entries()[index].name);
        }
    }

    const archive::Archive& archive_;
    model::Account account_;
    ProfileFacts owner_;
    std::uint32_t owner_input_ = 0;
};

}  // namespace

Result<model::Account> read_account(const archive::Archive& archive) { return AccountReader(archive).read(); }

}  // namespace glasshouse::platforms::facebook
