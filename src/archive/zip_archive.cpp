// ZIP by libzip 1.7: it knows ZIP64, data descriptors and the Unicode path field, and checks sizes and checksums. Names
// are taken raw, because the flag that tells their character set is wrong in many ZIPs. Tests:
// tests/archive/zip_test.cpp.
#include "archive/bounded_stream.hpp"
#include "archive/container.hpp"
#include "archive/file_reader.hpp"
#include "archive/zip_directory.hpp"

#include <zip.h>
#include <memory>
#include <utility>

namespace glasshouse::archive {
namespace {

struct DiscardArchive {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipHandle = std::unique_ptr<zip_t, DiscardArchive>;
using ZipFileHandle = std::unique_ptr<zip_file_t, CloseFile>;

constexpr std::string_view kDamaged =
    "the ZIP is damaged here: its data cannot be unpacked or its checksum is wrong; download the export again";

class ZipStream final : public EntryStream {
public:
    ZipStream(ZipFileHandle file, std::string place) : file_(std::move(file)), place_(std::move(place)) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        const zip_int64_t count = zip_fread(file_.get(), buffer.data(), buffer.size());
        if (count < 0) return fail(ErrorCode::Corrupt, place_, std::string(kDamaged));
        return static_cast<std::size_t>(count);
    }

private:
    ZipFileHandle file_;
    std::string place_;
};

class ZipContainer final : public Container {
public:
    ZipContainer(ZipHandle zip, const Limits& limits) : zip_(std::move(zip)), limits_(limits) {}

    Result<std::unique_ptr<EntryStream>> open(const ListedFile& file) const override;

private:
    ZipHandle zip_;
    Limits limits_;
};

std::unexpected<Error> fail_to_inflate(const zip_error_t& error, const std::string& place) {
    if (zip_error_code_zip(&error) == ZIP_ER_COMPNOTSUPP) {
        return fail(ErrorCode::Corrupt, place,
                    "is packed by a method this program does not know; unpack the ZIP and give the folder");
    }
    return fail(ErrorCode::Corrupt, place, std::string(kDamaged));
}

Result<std::unique_ptr<EntryStream>> ZipContainer::open(const ListedFile& file) const {
    zip_stat_t status{};
    zip_stat_index(zip_.get(), file.locator, 0, &status);
    StreamBound limit = to_ratio_bound(limits_, file.name, status.comp_size);
    if (file.size > limit.max_bytes) return fail(ErrorCode::LimitExceeded, limit.place, limit.detail);
    ZipFileHandle handle(zip_fopen_index(zip_.get(), file.locator, 0));
    if (!handle) return fail_to_inflate(*zip_get_error(zip_.get()), file.name);
    return bound(std::make_unique<ZipStream>(std::move(handle), file.name), std::move(limit));
}

/// A symbolic link is stored as a file whose content is the path it points to.
bool is_link(zip_t* zip, zip_uint64_t index) {
    constexpr zip_uint32_t kTypeMask = 0170000;
    constexpr zip_uint32_t kLinkType = 0120000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0) return false;
    return system == ZIP_OPSYS_UNIX && (attributes >> 16U & kTypeMask) == kLinkType;
}

Result<void> check_directory(const std::filesystem::path& path, const Limits& limits) {
    const Result<FileReader> file = FileReader::open(path, FileReader::Links::Follow, path.string());
    if (!file) return std::unexpected(file.error());
    const std::optional<ZipDirectory> directory = find_zip_directory(*file);
    if (!directory) {
        return fail(ErrorCode::Corrupt, path.string(),
                    "starts like a ZIP, but its table of contents at the end is missing: the download was probably cut "
                    "off; download it again");
    }
    if (directory->is_split) {
        return fail(ErrorCode::Corrupt, path.string(),
                    "is one volume of a ZIP that was cut into several (.z01, .z02, …); unpack it with the program that "
                    "made it and give the folder");
    }
    if (directory->bytes > limits.max_directory_bytes || directory->entries > limits.max_entries) {
        return fail(ErrorCode::LimitExceeded, path.string(),
                    "lists " + std::to_string(directory->entries) + " files in " + std::to_string(directory->bytes) +
                        " bytes; the limits are " + std::to_string(limits.max_entries) + " files and " +
                        std::to_string(limits.max_directory_bytes) + " bytes, more than any export is known to need");
    }
    return {};
}

Result<void> list_entry(zip_t* zip, zip_uint64_t index, Listing& listing) {
    zip_stat_t status{};
    const char* name = zip_get_name(zip, index, ZIP_FL_ENC_RAW);
    if (name == nullptr || zip_stat_index(zip, index, ZIP_FL_ENC_RAW, &status) != 0) {
        return listing.reject("?", "its row in the ZIP's table of contents cannot be read");
    }
    if (is_link(zip, index)) return listing.reject(name, "is a link, not a file; links are not followed");
    const bool has_size = (status.valid & ZIP_STAT_SIZE) != 0;
    const bool is_encrypted =
        (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE;
    return listing.add({name, has_size ? status.size : 0, index, is_encrypted});
}

}  // namespace

Result<OpenedContainer> open_zip(const std::filesystem::path& path, const Limits& limits) {
    if (Result<void> checked = check_directory(path, limits); !checked) return std::unexpected(checked.error());
    int error = 0;
    ZipHandle zip(zip_open(path.c_str(), ZIP_RDONLY, &error));
    if (!zip) {
        return fail(ErrorCode::Corrupt, path.string(),
                    "is a ZIP whose table of contents is damaged; download it again");
    }
    Listing listing(path.string(), limits);
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        Result<void> listed = list_entry(zip.get(), static_cast<zip_uint64_t>(i), listing);
        if (!listed) return std::unexpected(listed.error());
    }
    return OpenedContainer{to_input_name(path), "zip", 0, std::move(listing),
                           std::make_unique<ZipContainer>(std::move(zip), limits)};
}

}  // namespace glasshouse::archive
