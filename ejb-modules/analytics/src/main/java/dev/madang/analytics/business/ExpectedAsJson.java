package dev.madang.analytics.business;

import dev.madang.analytics.api.Expected;
import dev.madang.kernel.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what a plan promised in one column. */
@Converter
public class ExpectedAsJson implements AttributeConverter<Expected, String> {

    @Override
    public String convertToDatabaseColumn(Expected expected) {
        return Json.write(expected);
    }

    @Override
    public Expected convertToEntityAttribute(String json) {
        return Json.read(json, Expected.class);
    }
}
