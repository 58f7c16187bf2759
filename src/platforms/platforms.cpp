#include "glasshouse/platforms/platforms.hpp"

#include "platforms/facebook/account.hpp"
#include "platforms/facebook/reading.hpp"
#include "platforms/readable.hpp"

#include <array>
#include <string>

namespace glasshouse::platforms {

namespace {

/// What a platform that can be read brings along.
struct PlatformReader {
    model::Platform platform;
    Result<model::Account> (*read_account)(const archive::Archive& archive);
    Result<void> (*read_export)(const archive::Archive& archive, const model::Account& account,
                                const ItemReader& reader, model::Coverage& coverage);
    std::vector<RecordKindInfo> (*list_record_kinds)();
};

constexpr std::array kReaders{
    PlatformReader{model::Platform::Facebook, facebook::read_account, facebook::read_export,
                   facebook::list_record_kinds},
};

const PlatformReader* find_reader(model::Platform platform) {
    for (const PlatformReader& reader : kReaders) {
        if (reader.platform == platform) return &reader;
    }
    return nullptr;
}

std::unexpected<Error> fail_unreadable(model::Platform platform) {
    return fail(ErrorCode::NotYet, {},
                "exports of " + std::string(model::row_of(platform).label) + " are recognised but not read yet");
}

}  // namespace

bool is_readable(model::Platform platform) { return find_reader(platform) != nullptr; }

Result<model::Account> read_account(const archive::Archive& archive, model::Platform platform) {
    const PlatformReader* reader = find_reader(platform);
    if (reader == nullptr) return fail_unreadable(platform);
    Result<model::Account> account = reader->read_account(archive);
    if (account) account->platform = platform;
    return account;
}

Result<void> read_items(const archive::Archive& archive, const model::Account& account, const ItemReader& reader,
                        model::Coverage& coverage) {
    const PlatformReader* platform = find_reader(account.platform);
    if (platform == nullptr) return fail_unreadable(account.platform);
    for (const archive::Rejected& file : archive.rejected()) coverage.entry_unknown(file.name, file.why);
    return platform->read_export(archive, account, reader, coverage);
}

std::vector<RecordKindInfo> record_kinds(model::Platform platform) {
    const PlatformReader* reader = find_reader(platform);
    return reader == nullptr ? std::vector<RecordKindInfo>() : reader->list_record_kinds();
}

}  // namespace glasshouse::platforms
