package dev.madang.participation.business;

import dev.madang.kernel.json.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps prizes in one column, in their order. */
@Converter
public class PrizesAsJson implements AttributeConverter<List<Prize>, String> {

    @Override
    public String convertToDatabaseColumn(List<Prize> prizes) {
        return Json.write(prizes);
    }

    @Override
    public List<Prize> convertToEntityAttribute(String json) {
        return List.of(Json.read(json, Prize[].class));
    }
}
