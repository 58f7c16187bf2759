// Loads all tables of rules. Test: policies_test.cpp.
#include "glasshouse/visibility/policies.hpp"

#include "glasshouse/base/digest.hpp"
#include "tables.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace glasshouse::visibility {
namespace {

constexpr std::string_view kVisibilityFolder = "data/visibility/";
constexpr std::string_view kRemedyFolder = "data/remedies/";
constexpr std::string_view kCutOffs = "data/visibility/cutoffs.tsv";
constexpr std::array<std::string_view, 5> kCutOffColumns{"verdict", "from", "source", "mark", "checked"};

// "facebook" of "data/visibility/facebook.tsv"; absent for a file that names no platform.
std::optional<model::Platform> platform_of(std::string_view path) {
    std::string_view name = path.substr(path.rfind('/') + 1);
    if (!name.ends_with(".tsv")) return std::nullopt;
    name.remove_suffix(4);
    return find_by_id(model::kPlatforms, name);
}

Result<CutOffs> parse_cut_offs(const Resource& file, Date today) {
    const auto table = TsvTable::parse(file, kCutOffColumns);
    if (!table) return std::unexpected(table.error());
    CutOffs cut_offs{2, 2};
    for (const TsvTable::Row& row : table->rows()) {
        const auto evidence = parse_evidence(*table, row, {row.cells[2], row.cells[3], row.cells[4]}, today);
        if (!evidence) return std::unexpected(evidence.error());
        double value = 0;
        const std::string_view text = row.cells[1];
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() || value <= 0 || value > 1) {
            return table->fail_at(row, "a cut-off must be a number above 0 and at most 1");
        }
        if (row.cells[0] != "likely" && row.cells[0] != "depends") {
            return table->fail_at(row, "the verdict must be likely or depends");
        }
        (row.cells[0] == "likely" ? cut_offs.likely : cut_offs.depends) = value;
    }
    if (cut_offs.likely > 1 || cut_offs.depends > cut_offs.likely) {
        return fail(ErrorCode::Invalid, std::string(file.path),
                    "expected a cut-off for likely and a lower one for depends");
    }
    return cut_offs;
}

Result<void> load_policy(const Resource& file, model::Platform platform, Date today, Policies::Tables& tables) {
    auto table = PolicyTable::parse(file, to_id(platform), today);
    if (!table) return std::unexpected(table.error());
    tables.platforms[std::to_underlying(platform)] = *std::move(table);
    return {};
}

Result<void> load_remedies(const Resource& file, model::Platform platform, Date today, Policies::Tables& tables) {
    auto rows = parse_remedies(file, platform, today);
    if (!rows) return std::unexpected(rows.error());
    for (RemedyRow& row : *rows) {
        tables.remedies.push_back(row.remedy);
        tables.remedy_rows.push_back(std::move(row));
    }
    return {};
}

Result<void> load_file(const Resource& file, Date today, Policies::Tables& tables) {
    if (file.path == kCutOffs) {
        const auto cut_offs = parse_cut_offs(file, today);
        if (!cut_offs) return std::unexpected(cut_offs.error());
        tables.cut_offs = *cut_offs;
        return {};
    }
    const bool is_policy = file.path.starts_with(kVisibilityFolder);
    if (!is_policy && !file.path.starts_with(kRemedyFolder)) return {};
    const auto platform = platform_of(file.path);
    if (!platform) return fail(ErrorCode::Invalid, std::string(file.path), "the file's name is no platform");
    return is_policy ? load_policy(file, *platform, today, tables) : load_remedies(file, *platform, today, tables);
}

PolicyInfo info_of(std::span<const Resource> files, const Policies::Tables& tables, model::Platform platform) {
    PolicyInfo info{platform, {}, {}};
    std::string content;
    for (const Resource& file : files) {
        const bool is_rules = file.path.starts_with(kVisibilityFolder) || file.path.starts_with(kRemedyFolder);
        if (is_rules && platform_of(file.path) == platform) content += file.content;
    }
    info.sha256 = sha256_hex(content);
    std::optional<Date> oldest;
    for (const PolicyRow& row : tables.find(platform)->rows()) {
        oldest = std::min(oldest.value_or(row.evidence.checked), row.evidence.checked);
    }
    for (const RemedyRow& row : tables.remedy_rows) {
        if (row.remedy.platform != platform) continue;
        oldest = std::min(oldest.value_or(row.evidence.checked), row.evidence.checked);
    }
    if (oldest) info.checked_on = to_iso(*oldest);
    return info;
}

}  // namespace

Policies::Policies(std::unique_ptr<Tables> tables) : tables_(std::move(tables)) {}
Policies::Policies(Policies&&) noexcept = default;
Policies& Policies::operator=(Policies&&) noexcept = default;
Policies::~Policies() = default;

Result<Policies> Policies::load(std::span<const Resource> files, Date today) {
    auto tables = std::make_unique<Tables>();
    tables->today = to_seconds(today) / (24LL * 60 * 60);
    for (const Resource& file : files) {
        if (auto loaded = load_file(file, today, *tables); !loaded) return std::unexpected(loaded.error());
    }
    for (const model::PlatformRow& platform : model::kPlatforms) {
        if (tables->find(platform.value) == nullptr) continue;
        tables->infos.push_back(info_of(files, *tables, platform.value));
    }
    if (tables->infos.empty()) {
        return fail(ErrorCode::Invalid, std::string(kVisibilityFolder), "there are no rules of any platform");
    }
    return Policies(std::move(tables));
}

int Policies::surface_of(const Circumstance& circumstance) const {
    constexpr int kInItsContext = 4;
    const PolicyRow* row = tables_->row_of(circumstance);
    return row == nullptr ? kInItsContext : row->surface;
}

std::span<const Remedy> Policies::remedies() const { return tables_->remedies; }
std::span<const PolicyInfo> Policies::infos() const { return tables_->infos; }

}  // namespace glasshouse::visibility
