"""Gives name, compression, year and the flags of the compiled header of an archive's members."""

import io
import zipfile


def describe(data):
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        return [
            [info.filename, info.compress_type, info.date_time[0], archive.read(info)[4]]
            for info in archive.infolist()
        ]


describe
